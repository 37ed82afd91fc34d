package dev.exlint.diagnosis.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.powershell.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static final String CALL = "Enable-ExchangeCertificate $t -Force:$false";

    private static Finding at(String script, String word, int from) {
        int start = script.indexOf(word, from);
        return new Finding("EXForceFalse", Level.INFO, true, Confidence.NONE, "", start, start + word.length(), Message.of("x"), List.of(),
                List.of(), List.of());
    }

    private static String of(String script) {
        Finding finding = at(script, "-Force:$false", 0);
        return Fingerprints.of(SourceText.of(script), List.of(finding)).of(finding);
    }

    @Test
    void linesAboveAndBlanksChangeNothing() {
        assertEquals(of(CALL), of("# new\n\n    Enable-ExchangeCertificate  $t -Force:$false\r\n"));
        assertTrue(of(CALL).matches("[0-9a-f]{32}"));
    }

    @Test
    void anotherLineIsAnotherFinding() {
        assertNotEquals(of(CALL), of("Enable-ExchangeCertificate $u -Force:$false"));
    }

    @Test
    void equalLinesAreToldApartByTheirOrder() {
        String script = CALL + "\n" + CALL;
        Finding first = at(script, "-Force:$false", 0);
        Finding second = at(script, "-Force:$false", CALL.length());
        Fingerprints both = Fingerprints.of(SourceText.of(script), List.of(second, first));

        assertEquals(of(CALL), both.of(first));
        assertNotEquals(both.of(first), both.of(second));
    }

    @Test
    void theLevelIsNoPartOfTheName() {
        Finding finding = at(CALL, "-Force:$false", 0);
        Finding graver = finding.withLevel(Level.ERROR);

        assertEquals(of(CALL), Fingerprints.of(SourceText.of(CALL), List.of(graver)).of(graver));
    }
}
