package dev.exlint.powershell.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaterSyntaxTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"a && b~&&~7.0", "a || b~||~7.0", "a &~&~6.0", "$a ? 1 : 2~? :~7.0", "$a ?? 1~??~7.0",
            "$a ??= 1~??=~7.0", "${a}?.b~?.~7.1", "${a}?[0]~?[~7.1", "enum E : byte { A }~the type of an enum~6.2"})
    void anErrorOf51NamesTheLaterVersion(String text, String construct, String version) {
        assertEquals(Optional.of(new LaterSyntax(construct, version)), behindFirstError(text));
    }

    @Test
    void aPipeAtTheStartOfALineIsLater() {
        assertEquals(Optional.of(new LaterSyntax("| at the start of a line", "7.0")), behindFirstError("a\n  | b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"a )", "| a", "$a $b", "enum E x"})
    void otherErrorsHaveNoLaterVersion(String text) {
        assertEquals(Optional.empty(), behindFirstError(text));
    }

    private static Optional<LaterSyntax> behindFirstError(String text) {
        SyntaxTree tree = Reading.in51(text).tree();
        return LaterSyntax.behind(tree, tree.errors().get(0));
    }
}
