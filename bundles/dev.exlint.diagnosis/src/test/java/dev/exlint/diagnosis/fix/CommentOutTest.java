package dev.exlint.diagnosis.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ruling 53 and rows 59 to 62: a statement that owns its lines becomes a comment. */
class CommentOutTest {

    @ParameterizedTest(name = "row {0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "59 | E $t -Services SMTP | # E $t -Services SMTP",
        "60 | E $t `⏎    -Services SMTP | # E $t `⏎#     -Services SMTP",
        "53 | $a⏎  E $t `␍⏎  -Services SMTP␍⏎$b | $a⏎#   E $t `␍⏎#   -Services SMTP␍⏎$b",
        "53 | if ($x) {⏎    E $t -Services SMTP # mail⏎} | if ($x) {⏎#     E $t -Services SMTP # mail⏎}",
        "61 | E $t -Services @('SMTP') | # E $t -Services @('SMTP')",
    })
    void everyLineOfTheStatementIsMarkedInColumnZero(String row, String before, String after) {
        Calls calls = Calls.in(visible(before));

        Fix fix = CommentOut.statementOf(calls.tree(), calls.call()).orElseThrow();

        assertEquals(visible(after), fix.applyTo(calls.source()), row);
        assertEquals(FixKind.REVIEW, fix.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$r = E $t -Services SMTP", "if ($x) { E $t -Services SMTP }", "E $t -Services SMTP; $x", "$x; E $t -Services SMTP",
        "$(E $t -Services SMTP)"})
    void row62AStatementThatSharesItsLinesStays(String source) {
        Calls calls = Calls.in(source);

        assertEquals(Optional.empty(), CommentOut.statementOf(calls.tree(), calls.call()));
    }

    private static String visible(String shown) {
        return shown.replace('⏎', '\n').replace('␍', '\r');
    }
}
