package dev.exlint.powershell.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.token.Token;
import dev.exlint.powershell.token.TokenKind;

class AstQueriesTest {

    private static final String SCRIPT = """
            # not ours

            # first
            # second
            Enable-ExchangeCertificate -Services IIS,SMTP # behind
            Get-Date
            """;

    private final SyntaxTree tree = parse(SCRIPT);

    @Test
    void allFindsCommandsInSourceOrder() {
        List<String> names = AstQueries.all(tree.root(), CommandAst.class).stream().map(c -> c.commandName().orElseThrow()).toList();

        assertEquals(List.of("Enable-ExchangeCertificate", "Get-Date"), names);
    }

    @Test
    void aPathLeadsToTheInnermostNode() {
        AstPath path = AstPath.at(tree.root(), SCRIPT.indexOf("SMTP"));

        assertEquals("SMTP", ((StringConstantExpressionAst) path.innermost()).value());
        assertEquals("Enable-ExchangeCertificate", path.enclosingCommand().orElseThrow().commandName().orElseThrow());
        assertTrue(path.parentOf(path.innermost()).orElseThrow() instanceof ArrayLiteralAst);
        assertTrue(path.parentOf(tree.root()).isEmpty());
    }

    @Test
    void commandsAreFoundByNameInAnyCase() {
        assertEquals(1, AstQueries.commands(tree.root(), "enable-exchangecertificate").size());
        assertEquals(List.of(), AstQueries.commands(tree.root(), "Enable"));
    }

    @Test
    void theElementOfACommandIsItsNameAParameterOrAnArgument() {
        assertEquals("Enable-ExchangeCertificate", element(SCRIPT.indexOf("Exchange")));
        assertEquals("-Services", element(SCRIPT.indexOf("Services")));
        assertEquals("IIS,SMTP", element(SCRIPT.indexOf("SMTP")));
        assertTrue(AstPath.at(tree.root(), SCRIPT.indexOf(" IIS")).enclosingElement().isEmpty());
        assertTrue(AstPath.at(tree.root(), 0).enclosingElement().isEmpty());
    }

    @Test
    void theNearestCommandCountsWhereCommandsNest() {
        String text = "Enable-ExchangeCertificate (Get-ExchangeCertificate | select -First 1)";
        AstPath path = AstPath.at(parse(text).root(), text.indexOf("First"));

        assertEquals("select", path.enclosingCommand().orElseThrow().commandName().orElseThrow());
        assertEquals("-First", text.substring(path.enclosingElement().orElseThrow().start(), path.enclosingElement().orElseThrow().end()));
        assertEquals(text.indexOf("select"), path.enclosingStatement().orElseThrow().start());
    }

    @Test
    void aPathLeadsIntoTheAttributesBeforeAParamBlock() {
        String text = "[CmdletBinding(DefaultParameterSetName = 'a')] param()";
        AstPath path = AstPath.at(parse(text).root(), text.indexOf("'a'"));

        assertEquals("a", ((StringConstantExpressionAst) path.innermost()).value());
        assertTrue(path.enclosing(ParamBlockAst.class).isPresent());
    }

    @Test
    void theTokenAtAPlaceIsTheInnermost() {
        String text = "foo \"a $b $(Get-Date)\"";
        SyntaxTree parsed = parse(text);

        assertEquals("foo", AstQueries.tokenAt(parsed.tokens(), 2).orElseThrow().text());
        assertEquals("$b", AstQueries.tokenAt(parsed.tokens(), text.indexOf('b')).orElseThrow().text());
        assertEquals("Get-Date", AstQueries.tokenAt(parsed.tokens(), text.indexOf("Date")).orElseThrow().text());
        assertEquals(TokenKind.StringExpandable, AstQueries.tokenAt(parsed.tokens(), text.indexOf('a')).orElseThrow().kind());
        assertTrue(AstQueries.tokenAt(parsed.tokens(), 3).isEmpty());
        assertTrue(AstQueries.tokenAt(parsed.tokens(), text.length()).isEmpty());
    }

    @Test
    void aCaretBelongsToWhatWasJustTyped() {
        int behind = SCRIPT.indexOf("SMTP") + 4;

        assertEquals("SMTP", ((StringConstantExpressionAst) AstPath.before(tree.root(), behind).innermost()).value());
    }

    @Test
    void commentsDirectlyAboveBelongToAStatement() {
        List<CommandAst> commands = AstQueries.all(tree.root(), CommandAst.class);

        assertEquals(List.of("# first", "# second"), texts(AstQueries.leadingComments(commands.get(0), tree.tokens())));
        assertEquals(List.of(), texts(AstQueries.leadingComments(commands.get(1), tree.tokens())));
    }

    @Test
    void tokensOfANodeAreThoseInsideIt() {
        ArrayLiteralAst list = AstQueries.all(tree.root(), ArrayLiteralAst.class).get(0);

        assertEquals(List.of("IIS", ",", "SMTP"), texts(AstQueries.tokens(list, tree.tokens())));
    }

    @Test
    void thePrinterShowsOneNodeALine() {
        String text = "foo 1";

        assertEquals("""
                ScriptBlockAst 0..5
                  NamedBlockAst 0..5
                    PipelineAst 0..5
                      CommandAst 0..5
                        StringConstantExpressionAst 0..3  foo
                        ConstantExpressionAst 4..5  1
                """, AstPrinter.print(parse(text).root(), text));
    }

    @Test
    void thePrinterShowsNamesAndOperatorsThatAreInNoChild() {
        Ast root = parse("function f { process { -not $a; $b += f -A:1 } }").root();

        List<String> lines = AstPrinter.print(root, "").lines().map(String::strip).filter(line -> line.contains("  ")).toList();

        assertEquals(List.of("FunctionDefinitionAst 0..48  f", "NamedBlockAst 13..46  Process", "UnaryExpressionAst 23..30  Not",
                "AssignmentStatementAst 32..44  PlusEquals", "CommandParameterAst 40..44  -A"), lines);
    }

    @Test
    void thePrinterShowsNothingThatATerminalObeys() {
        String text = "'\u001b[2J\u202Ea\r\nb\u0085'";

        assertTrue(AstPrinter.print(parse(text).root(), text).endsWith("  '\u241b[2J\uFFFDa\\r\\nb\uFFFD'\n"));
    }

    @Test
    void nodesAreEqualToThemselvesOnly() {
        Ast root = tree.root();

        assertSame(root, AstPath.at(root, 0).nodes().get(0));
        assertTrue(!root.equals(parse(SCRIPT).root()));
    }

    private String element(int offset) {
        CommandElementAst element = AstPath.at(tree.root(), offset).enclosingElement().orElseThrow();
        return SCRIPT.substring(element.start(), element.end());
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    private static SyntaxTree parse(String text) {
        return Parser.parse(SourceText.of(text), Dialect.WINDOWS_POWERSHELL_5_1, Budget.unlimited());
    }
}
