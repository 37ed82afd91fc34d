package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.source.SyntaxError;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;

/** What a test wants to know of a script, in a form short enough to stand in an assertion. */
public final class Reading {
    private final SyntaxTree tree;

    private Reading(String text, Dialect dialect) {
        tree = Parser.parse(SourceText.of(text), dialect, Budget.unlimited());
    }

    /** Reads a script as PowerShell 7. */
    public static Reading of(String text) {
        return new Reading(text, Dialect.POWERSHELL_7);
    }

    /** Reads a script as Windows PowerShell 5.1. */
    public static Reading in51(String text) {
        return new Reading(text, Dialect.WINDOWS_POWERSHELL_5_1);
    }

    /** All that was read. */
    public SyntaxTree tree() {
        return tree;
    }

    /** Kinds and texts of the tokens. */
    public String tokens() {
        TokenList tokens = tree.tokens();
        StringJoiner joiner = new StringJoiner(" ");
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.text(i).replace("\r", "\\r").replace("\n", "\\n");
            joiner.add(tokens.kind(i) == TokenKind.NewLine ? "NewLine" : tokens.kind(i) + ":" + text);
        }
        return joiner.toString();
    }

    /** Ids and places of the errors. */
    public String errors() {
        StringJoiner joiner = new StringJoiner(", ");
        for (SyntaxError error : tree.errors()) {
            joiner.add(error.id() + " " + error.start() + ".." + error.end() + (error.incompleteInput() ? " incomplete" : ""));
        }
        return joiner.toString();
    }

    /** The shapes of the statements, one a line; pipelines and command expressions of one element are left out. */
    public String statements() {
        List<String> shapes = new ArrayList<>();
        for (Ast child : tree.root().children()) {
            if (child instanceof NamedBlockAst block && block.unnamed()) {
                block.children().forEach(statement -> shapes.add(shape(statement)));
            } else {
                shapes.add(shape(child));
            }
        }
        return String.join("\n", shapes);
    }

    private static String shape(Ast node) {
        if (node instanceof PipelineAst pipeline && pipeline.pipelineElements().size() == 1 && !pipeline.isBackground()) {
            return shape(pipeline.pipelineElements().get(0));
        }
        if (node instanceof CommandExpressionAst expression && expression.redirections().isEmpty()) {
            return shape(expression.expression());
        }
        String name = node.nodeType().name().replace("StringConstantExpression", "String").replaceAll("(Expression|Statement)$", "");
        List<String> children = new ArrayList<>();
        node.children().forEach(child -> children.add(shape(child)));
        return children.isEmpty() ? name : name + "(" + String.join(" ", children) + ")";
    }
}
