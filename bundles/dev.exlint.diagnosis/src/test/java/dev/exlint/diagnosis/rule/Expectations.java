package dev.exlint.diagnosis.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Diagnosis;
import dev.exlint.diagnosis.Script;
import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Checks a script whose expectations stand in it: {@code #~ level rule row} at the end of a line, several separated by a semicolon. A
 * line without one expects nothing. The words INTERNAL, PUBLIC and so on stand for the thumbprints of {@link Hybrid}.
 */
public final class Expectations {

    private static final String MARK = "#~";
    /** Most scripts here are one call; that nothing reads its services back is shown by one test and would stand in all. */
    private static final String SAID_OF_EACH_CALL = "EXMissingVerification";

    private Expectations() {
    }

    public static void check(String template, CheckContext context) {
        String script = fill(template);
        List<String> expected = new ArrayList<>();
        List<String> lines = script.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int mark = lines.get(i).indexOf(MARK);
            if (mark >= 0) {
                for (String each : lines.get(i).substring(mark + MARK.length()).split(";")) {
                    expected.add(i + 1 + ": " + each.strip());
                }
            }
        }
        ScriptReport report = run(script, context);

        List<String> found = own(report).stream().map(finding -> describe(script, finding)).toList();

        assertEquals(String.join("\n", expected), String.join("\n", found), () -> texts(report));
    }

    /** The findings of one script. */
    public static List<Finding> findings(String template, CheckContext context) {
        return own(run(fill(template), context));
    }

    /** The findings of one script, also that nothing reads the services back. */
    public static List<Finding> all(String template, CheckContext context) {
        return run(fill(template), context).findings();
    }

    private static List<Finding> own(ScriptReport report) {
        return report.findings().stream().filter(each -> !each.rule().equals(SAID_OF_EACH_CALL)).toList();
    }

    /** The only finding of one script. */
    public static Finding finding(String template, CheckContext context) {
        ScriptReport report = run(fill(template), context);
        assertEquals(1, own(report).size(), () -> texts(report));
        return own(report).get(0);
    }

    /** The only finding of a rule, whatever else is found. */
    public static Finding finding(String rule, String template, CheckContext context) {
        List<Finding> found = findings(template, context).stream().filter(each -> each.rule().equals(rule)).toList();
        assertEquals(1, found.size(), rule);
        return found.get(0);
    }

    public static String text(Finding finding) {
        return Texts.of(Locale.ROOT).render(finding.message());
    }

    /** The characters a finding stands on. */
    public static String marked(String template, Finding finding) {
        return fill(template).substring(finding.start(), finding.end());
    }

    public static String fill(String template) {
        return template.replace("OTHER_INTERNAL", Hybrid.OTHER_INTERNAL).replace("NEW_PUBLIC", Hybrid.NEW_PUBLIC).replace("INTERNAL", Hybrid.INTERNAL)
                .replace("PUBLIC", Hybrid.PUBLIC).replace("SELF_SIGNED", Hybrid.SELF_SIGNED)
                .replace("UNKNOWN_TRUST", Hybrid.UNKNOWN_TRUST).replace("NOT_THERE", Hybrid.NOT_THERE);
    }

    /** The findings of one script of which the bytes count. */
    public static List<Finding> findings(SourceText source, CheckContext context) {
        return run(source, context).findings();
    }

    public static ScriptReport run(String script, CheckContext context) {
        return run(SourceText.of(script), context);
    }

    private static ScriptReport run(SourceText source, CheckContext context) {
        ScriptReport report = Diagnosis.check(new Script("change.ps1", source), context, Budget.ofSteps(1_000_000));
        report.findings().forEach(Expectations::assertEverythingHasWords);
        return report;
    }

    /** Every sentence of a finding has a template, and every placeholder a value. */
    private static void assertEverythingHasWords(Finding finding) {
        Texts texts = Texts.of(Locale.ROOT);
        List<Message> messages = new ArrayList<>(List.of(finding.message()));
        finding.evidence().forEach(each -> messages.add(each.text()));
        finding.related().forEach(each -> messages.add(each.message()));
        finding.fixes().forEach(each -> messages.add(each.title()));
        for (Message message : messages) {
            for (String key : message.key().split(" ")) {
                assertTrue(texts.has(key), key);
                assertFalse(texts.render(new Message(key, message.arguments())).matches("(?s).*\\{[a-zA-Z0-9]+\\}.*"), () -> texts.render(message));
            }
        }
    }

    private static String describe(String script, Finding finding) {
        int line = SourceText.of(script).lines().line(finding.start());
        return (line + ": " + finding.level().word() + ' ' + finding.rule() + ' ' + finding.row()).strip();
    }

    private static String texts(ScriptReport report) {
        return String.join("\n", report.findings().stream().map(Expectations::text).toList());
    }
}
