package dev.exlint.diagnosis.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.suppression.Baseline.Entry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    private static final String CALL = "Enable-ExchangeCertificate -Thumbprint INTERNAL -Services POP -Force:$false; Get-ExchangeCertificate";

    private static ScriptReport run(String script) {
        return Expectations.run(Expectations.fill(script), Hybrid.withoutSnapshot());
    }

    private static Baseline written(List<Entry> entries) throws IOException, BaselineException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BaselineFile.write(entries, out);
        return BaselineFile.read(out.toByteArray());
    }

    @Test
    void whatWasAcceptedIsSuppressedAndWhatIsNewIsNot() throws IOException, BaselineException {
        Baseline baseline = written(Baseline.entries(run(CALL), "a.ps1"));

        ScriptReport report = baseline.apply(run("# moved\n" + CALL + "\n" + CALL), "a.ps1");

        assertEquals(1, report.findings().size());
        assertEquals(List.of(SuppressedBy.BASELINE), report.suppressed().stream().map(SuppressedFinding::by).toList());
        assertTrue(report.findings().get(0).start() > report.suppressed().get(0).finding().start());
    }

    @Test
    void anotherFileIsNotMeant() {
        Baseline baseline = new Baseline(Baseline.entries(run(CALL), "a.ps1"));

        assertEquals(1, baseline.apply(run(CALL), "b.ps1").findings().size());
    }

    @Test
    void whatHasBecomeGraverIsNew() {
        Entry accepted = Baseline.entries(run(CALL), "a.ps1").get(0);
        Baseline errors = new Baseline(List.of(new Entry("a.ps1", accepted.rule(), Level.ERROR, accepted.fingerprint())));
        ScriptReport report = run(CALL);
        ScriptReport graver = report.reporting(List.of(report.findings().get(0).withLevel(Level.ERROR)), List.of());

        assertEquals(0, errors.apply(report, "a.ps1").findings().size());
        assertEquals(1, new Baseline(List.of(accepted)).apply(graver, "a.ps1").findings().size());
    }

    @Test
    void anEntryIsALineAndTheFilesAreSorted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BaselineFile.write(List.of(new Entry("b.ps1", "EXB", Level.INFO, "2"), new Entry("a.ps1", "EXA", Level.ERROR, "1")), out);

        assertEquals("""
                { "exlintBaseline" : 1, "findings" : [
                  { "file" : "a.ps1", "rule" : "EXA", "level" : "error", "fingerprint" : "1" },
                  { "file" : "b.ps1", "rule" : "EXB", "level" : "info", "fingerprint" : "2" }
                ] }
                """, out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[]                                            | a baseline is an object",
        "{                                             | the baseline is not valid JSON",
        "{\"findings\":[]}                             | exlintBaseline is missing",
        "{\"exlintBaseline\":2}                        | exlintBaseline is 1",
        "{\"exlintBaseline\":1,\"findings\":{}}        | findings is a list",
        "{\"exlintBaseline\":1,\"findings\":[5]}       | findings is a list of objects",
        "{\"exlintBaseline\":1,\"findings\":[{}]}      | a finding of the baseline has no file",
        "{\"exlintBaseline\":1,\"findings\":[{\"file\":\"a\",\"rule\":\"b\",\"level\":\"bad\",\"fingerprint\":\"c\"}]} | level is error",
    })
    void whatIsNoBaselineIsRefusedWithItsLine(String text, String message) {
        BaselineException refused = assertThrows(BaselineException.class, () -> BaselineFile.read(text.getBytes(StandardCharsets.UTF_8)));

        assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
        assertEquals(1, refused.line());
    }
}
