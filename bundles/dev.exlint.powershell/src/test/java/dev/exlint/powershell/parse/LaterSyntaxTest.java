package dev.exlint.powershell.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;

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

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"#requires -Version 7~true", "#requires -Version 7.2~true", "#requires -PSEdition Core~true",
            "#requires -Version 5.1~false", "#requires -PSEdition Core,Desktop~false", "# requires -Version 7~false", "foo~false"})
    void aScriptMayAskForADialect(String text, boolean asksForSeven) {
        Optional<Dialect> dialect = Parser.requestedDialect(SourceText.of(text), Budget.unlimited());

        assertEquals(asksForSeven ? Optional.of(Dialect.POWERSHELL_7) : Optional.empty(), dialect);
    }

    private static Optional<LaterSyntax> behindFirstError(String text) {
        SyntaxTree tree = Reading.in51(text).tree();
        return LaterSyntax.behind(tree, tree.errors().get(0));
    }
}
