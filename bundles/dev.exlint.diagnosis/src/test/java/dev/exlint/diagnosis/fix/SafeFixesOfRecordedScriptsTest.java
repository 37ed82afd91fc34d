package dev.exlint.diagnosis.fix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Diagnosis;
import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.Script;
import dev.exlint.diagnosis.calls.Recording;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.settings.Settings;
import dev.exlint.diagnosis.trust.InternalRoots;
import dev.exlint.diagnosis.trust.IssuerPatterns;
import dev.exlint.diagnosis.trust.PublicRoots;
import dev.exlint.diagnosis.trust.TrustJudge;
import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.Replacement;
import dev.exlint.powershell.source.SourceDecoder;
import dev.exlint.powershell.source.SourceText;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every safe fix promises, tried on every script that was recorded: its finding goes, nothing grave comes, no other byte changes. */
class SafeFixesOfRecordedScriptsTest {

    private static final CheckContext RECORDED = new CheckContext(new Environment("environment.json", Recording.ORGANISATION,
            new TrustJudge(PublicRoots.microsoft(), InternalRoots.none(), new IssuerPatterns(List.of(), List.of()), Map.of()), List.of()),
            Settings.none(), "EX01", Instant.parse("2026-11-02T08:15:00Z"));
    private static final CheckContext OUTAGE = Hybrid.kb().context();

    /**
     * A script and what is known beside it.
     *
     * @param id the recording's
     * @param script its text
     * @param context the environment
     */
    record Sample(String id, String script, CheckContext context) {

        List<Finding> findings(SourceText source) {
            return Diagnosis.check(new Script("main.ps1", source), context, Budget.ofSteps(2_000_000)).findings();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** Each script as it was recorded, and one step before the outage: with an internal certificate for every other. */
    static List<Sample> samples() {
        return Recording.all().stream().flatMap(each -> Stream.of(new Sample(each.id(), each.source(), RECORDED),
                new Sample(each.id() + " internal", each.source().replaceAll("(?i)\\b[0-9A-F]{40}\\b", Hybrid.INTERNAL), OUTAGE))).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFixKeepsItsPromises(Sample sample) throws CharacterCodingException {
        SourceText source = SourceText.of(sample.script());
        List<Finding> before = sample.findings(source);
        for (Finding finding : before) {
            for (Fix fix : finding.fixes()) {
                onlyItsOwnBytesChange(sample.script(), fix);
                assertTrue(errors(fix.applyTo(sample.script())) <= errors(sample.script()), () -> sample + ": torn by " + fix);
            }
            for (Fix fix : safe(finding)) {
                theFindingGoesAndNothingGraveComes(sample, before, finding, sample.findings(changed(source, fix)));
            }
        }
        if (before.stream().anyMatch(finding -> !safe(finding).isEmpty())) {
            assertEquals(List.of(), sample.findings(fixedAll(sample, source)).stream().flatMap(each -> safe(each).stream()).toList());
        }
    }

    private static void theFindingGoesAndNothingGraveComes(Sample sample, List<Finding> before, Finding finding, List<Finding> after) {
        assertTrue(count(after, finding.rule()) < count(before, finding.rule()), () -> sample + ": " + finding + " stays");
        Map<String, Long> grave = grave(before);
        grave(after).forEach((rule, count) -> assertTrue(count <= grave.getOrDefault(rule, 0L), () -> sample + ": new " + rule));
    }

    private static int errors(String script) {
        return Parser.parse(SourceText.of(script), Dialect.WINDOWS_POWERSHELL_5_1, Budget.unlimited()).errors().size();
    }

    private static SourceText fixedAll(Sample sample, SourceText source) throws CharacterCodingException {
        SourceText fixed = source;
        for (int pass = 0; pass < 10; pass++) {
            List<Fix> fixes = sample.findings(fixed).stream().flatMap(finding -> safe(finding).stream()).toList();
            if (fixes.isEmpty()) {
                break;
            }
            fixed = changed(fixed, fixes.get(0));
        }
        return fixed;
    }

    private static void onlyItsOwnBytesChange(String script, Fix fix) throws CharacterCodingException {
        byte[] bytes = ("\uFEFF" + script).getBytes(StandardCharsets.UTF_16LE);
        SourceText source = ((Decoding.Decoded) SourceDecoder.decode(bytes)).source();

        byte[] changed = changed(source, fix).bytes();

        int first = 2 + 2 * fix.edits().get(0).start();
        int tail = bytes.length - 2 - 2 * fix.edits().get(fix.edits().size() - 1).end();
        assertArrayEquals(Arrays.copyOf(bytes, first), Arrays.copyOf(changed, first));
        assertArrayEquals(Arrays.copyOfRange(bytes, bytes.length - tail, bytes.length),
                Arrays.copyOfRange(changed, changed.length - tail, changed.length));
        assertArrayEquals(("\uFEFF" + fix.applyTo(script)).getBytes(StandardCharsets.UTF_16LE), changed);
    }

    @Test
    void thereIsSomethingToTry() {
        long safe = samples().stream().limit(300).flatMap(each -> each.findings(SourceText.of(each.script())).stream())
                .flatMap(each -> safe(each).stream()).count();

        assertTrue(safe >= 10, "safe fixes: " + safe);
    }

    @Test
    void fixesThatMeetRefuseEachOther() {
        Fix list = new Fix(Message.of("fix.dropSmtp"), FixKind.SAFE, List.of(Edit.remove(5, 10)));
        List<Fix> meeting = Stream.of(Edit.remove(9, 12), Edit.insert(5, "x"), Edit.insert(10, "x"), Edit.remove(0, 20))
                .map(edit -> new Fix(list.title(), FixKind.SAFE, List.of(edit))).toList();

        assertTrue(meeting.stream().allMatch(list::meets));
        assertTrue(meeting.stream().allMatch(each -> each.meets(list)));
        assertTrue(!list.meets(new Fix(list.title(), FixKind.SAFE, List.of(Edit.remove(11, 12)))));
    }

    private static List<Fix> safe(Finding finding) {
        return finding.fixes().stream().filter(fix -> fix.kind() == FixKind.SAFE).toList();
    }

    private static SourceText changed(SourceText source, Fix fix) throws CharacterCodingException {
        List<Replacement> replacements = new ArrayList<>();
        fix.edits().forEach(edit -> replacements.add(new Replacement(edit.start(), edit.end(), edit.text())));
        return source.withReplacements(replacements);
    }

    private static long count(List<Finding> findings, String rule) {
        return findings.stream().filter(each -> each.rule().equals(rule)).count();
    }

    private static Map<String, Long> grave(List<Finding> findings) {
        return findings.stream().filter(each -> each.level() != Level.INFO)
                .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    }
}
