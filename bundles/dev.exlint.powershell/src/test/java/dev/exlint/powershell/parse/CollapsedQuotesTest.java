package dev.exlint.powershell.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.ConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.token.NumberText;
import dev.exlint.powershell.token.NumberValue;

/** Behind doubled quotes in nested strings the engine's offsets are off; values come from what was read, not from there. */
class CollapsedQuotesTest {

    @Test
    void aNumberBehindCollapsedQuotesIsTheOneRead() {
        SyntaxTree tree = parse("\"$(\"$(\"\"\"$(1");

        List<String> numbers = AstQueries.all(tree.root(), ConstantExpressionAst.class).stream()
                .filter(constant -> !(constant instanceof StringConstantExpressionAst))
                .map(constant -> NumberText.of((NumberValue) constant.constant().orElseThrow())).toList();

        assertEquals(List.of("1"), numbers);
    }

    @Test
    void aWordBehindCollapsedQuotesIsTheOneRead() {
        SyntaxTree tree = parse("\"$(\"$(\"\"\"$(Get-Date");

        List<String> words = AstQueries.all(tree.root(), StringConstantExpressionAst.class).stream()
                .map(StringConstantExpressionAst::value).toList();

        assertEquals(List.of("Get-Date"), words);
    }

    private static SyntaxTree parse(String text) {
        return Parser.parse(SourceText.of(text), Dialect.POWERSHELL_7, Budget.unlimited());
    }
}
