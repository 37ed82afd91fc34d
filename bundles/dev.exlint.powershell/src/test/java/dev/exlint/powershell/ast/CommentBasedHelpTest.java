package dev.exlint.powershell.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;

/** Hard case H51: which comments are the help of which function or script. */
class CommentBasedHelpTest {

    @Test
    void h51HelpStandsAboveAFunctionWithAtMostOneEmptyLineBetween() {
        assertEquals(Optional.of("Rotates."), synopsis("# .SYNOPSIS\n# Rotates.\n\nfunction f { }"));
        assertEquals(Optional.empty(), synopsis("# .SYNOPSIS\n# Rotates.\n\n\nfunction f { }"));
    }

    @Test
    void h51HelpStandsFirstOrLastInABody() {
        assertEquals(Optional.of("First."), synopsis("function f {\n<#\n.SYNOPSIS\nFirst.\n#>\nGet-Date }"));
        assertEquals(Optional.of("Last."), synopsis("function f { Get-Date\n<#\n.Synopsis\nLast.\n#>\n}"));
    }

    @Test
    void h51AnOrdinaryCommentIsNoHelp() {
        assertEquals(Optional.empty(), synopsis("# rotates\nfunction f { }"));
    }

    @Test
    void h51AParameterIsFoundByItsName() {
        FunctionDefinitionAst function = function("<#\n.PARAMETER Server\n  The server.\n.PARAMETER Thumbprint\n  The certificate.\n#>\nfunction f { }");

        assertEquals(Optional.of("The certificate."), CommentBasedHelp.of(function, tree.tokens()).orElseThrow().parameter("thumbprint"));
    }

    @Test
    void h51TheCommentAboveTheFirstFunctionIsTheFunctionsNotTheScripts() {
        assertEquals(Optional.empty(), scriptSynopsis("<#\n.SYNOPSIS\nOf f.\n#>\nfunction f { }"));
        assertEquals(Optional.of("Of the script."), scriptSynopsis("<#\n.SYNOPSIS\nOf the script.\n#>\n\n\nfunction f { }"));
        assertEquals(Optional.of("Of the script."), scriptSynopsis("<#\n.SYNOPSIS\nOf the script.\n#>\nparam($a)"));
        assertEquals(Optional.of("At the end."), scriptSynopsis("Get-Date\n# .SYNOPSIS\n# At the end.\n"));
    }

    private SyntaxTree tree;

    private FunctionDefinitionAst function(String source) {
        tree = Parser.parse(SourceText.of(source), Dialect.WINDOWS_POWERSHELL_5_1, Budget.unlimited());
        return AstQueries.all(tree.root(), FunctionDefinitionAst.class).get(0);
    }

    private Optional<String> synopsis(String source) {
        FunctionDefinitionAst function = function(source);
        return CommentBasedHelp.of(function, tree.tokens()).flatMap(help -> help.text("Synopsis"));
    }

    private Optional<String> scriptSynopsis(String source) {
        tree = Parser.parse(SourceText.of(source), Dialect.WINDOWS_POWERSHELL_5_1, Budget.unlimited());
        return CommentBasedHelp.of(tree.root(), tree.tokens()).flatMap(help -> help.text("Synopsis"));
    }
}
