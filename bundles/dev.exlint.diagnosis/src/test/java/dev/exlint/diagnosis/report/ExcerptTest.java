package dev.exlint.diagnosis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.powershell.source.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void caretsStandUnderTheRange() {
        assertEquals("""
                1|Enable-ExchangeCertificate -Services IIS,SMTP
                 |                                         ^^^^
                """, excerpt("Enable-ExchangeCertificate -Services IIS,SMTP\r\nGet-Date", "SMTP"));
    }

    @Test
    void tabsKeepTheCaretsInPlace() {
        assertEquals("""
                1|    a   SMTP
                 |        ^^^^
                """, excerpt("\ta\tSMTP", "SMTP"));
    }

    @Test
    void wideAndCombiningCharactersKeepTheCaretsInPlace() {
        assertEquals("""
                1|'漢字e\u0301😀' SMTP
                 |          ^^^^
                """, excerpt("'漢字e\u0301😀' SMTP", "SMTP"));
    }

    @Test
    void aRangeOverSeveralLinesMarksEachWithoutItsIndent() {
        assertEquals("""
                1|-Services IIS,
                 |          ^^^^
                2|    SMTP
                 |    ^^^^
                """, excerpt("-Services IIS,\n    SMTP", "IIS,\n    SMTP"));
    }

    @Test
    void aRangeOverManyLinesShowsItsBeginningAndItsEnd() {
        String text = "a\nb\nc\nd\ne\nf\ng\nh\ni";

        assertEquals("1|a, |^, 2|b, |^, 3|c, |^, 4|d, |^, |…, 9|i, |^", excerpt(text, text).strip().replaceAll("\n *", ", "));
    }

    @Test
    void anEmptyRangeHasOneCaret() {
        assertEquals("""
                1|if ($x)
                 |       ^
                """, new Excerpt(SourceText.of("if ($x)"), 7, 7).rows().stream().map(ExcerptTest::line).collect(Collectors.joining()));
    }

    @Test
    void aLongLineIsCutAroundTheRange() {
        String text = "x ".repeat(50_000) + "SMTP" + " y".repeat(50_000);

        String[] shown = excerpt(text, "SMTP").split("\n");

        assertTrue(shown[0].length() < 140, shown[0]);
        assertTrue(shown[0].startsWith("1|…") && shown[0].endsWith("…"), shown[0]);
        assertEquals(shown[0].indexOf("SMTP"), shown[1].indexOf("^^^^"));
    }

    @Test
    void aLineThatFitsIsShownWhole() {
        String text = "x".repeat(110) + " SMTP";

        assertEquals("1|" + text + "\n |" + " ".repeat(111) + "^^^^\n", excerpt(text, "SMTP"));
    }

    @Test
    void aScriptCannotSteerTheTerminal() {
        String shown = excerpt("$x = '\u001b[2J\u202eSMTP'", "SMTP");

        assertFalse(shown.contains("\u001b") || shown.contains("\u202e"), shown);
        assertTrue(shown.contains("\uFFFD[2J\uFFFDSMTP"), shown);
    }

    private static String excerpt(String text, String range) {
        int start = text.indexOf(range);
        return new Excerpt(SourceText.of(text), start, start + range.length()).rows().stream().map(ExcerptTest::line)
                .collect(Collectors.joining());
    }

    private static String line(Excerpt.Row row) {
        return (row.number().isEmpty() ? " " : row.number()) + "|" + row.text() + "\n";
    }
}
