package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.powershell.ast.ArrayExpressionAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.SubExpressionAst;
import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.LineMap;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the comment that silences one finding and says why (rulings, 51): a line above its statement, at the statement's indent.
 *
 * <p>Where the statement begins behind something that the line above belongs to, the comment ends its last line. Every proposal is parsed
 * again: one that would change a token or tear a statement apart is not made.
 */
public final class SuppressComment {

    private final SyntaxTree tree;
    private final String text;
    private final LineMap lines;
    private final String rule;
    private final String reason;

    private SuppressComment(SyntaxTree tree, String rule, String reason) {
        this.tree = tree;
        this.text = tree.source().text();
        this.lines = tree.source().lines();
        this.rule = rule;
        String line = reason.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
        this.reason = line.isEmpty() ? "" : " -- " + line;
    }

    /**
     * The fix that suppresses a finding.
     *
     * @param tree the script as parsed
     * @param start where the finding starts, in UTF-16 code units
     * @param rule its rule
     * @param reason why it is all right here; may be empty
     * @return nothing where no comment can stand
     */
    public static Optional<Fix> of(SyntaxTree tree, int start, String rule, String reason) {
        return new SuppressComment(tree, rule, reason).fix(start);
    }

    private Optional<Fix> fix(int start) {
        if (isComment(start)) {
            return Optional.empty();
        }
        Optional<Ast> statement = statement(start);
        int first = lines.line(statement.map(Ast::start).orElse(start));
        int line = lines.lineStart(first);
        String indent = text.substring(line, Blanks.after(text, line, text.length()));
        Edit above = Edit.insert(line, indent + "# exlint-disable-next-line " + rule + reason + new ScriptStyle(tree).lineEnd());
        int end = statement.map(Ast::end).orElse(start);
        Edit behind = Edit.insert(Blanks.lineEnd(text, end), " # exlint-disable-line " + rule + reason);
        return Stream.of(above, behind).map(edit -> new Fix(Message.of("fix.suppress"), FixKind.REVIEW, List.of(edit)))
                .filter(this::keepsTokens).findFirst();
    }

    /** The outermost statement around a place that doesn't reach it through a block: the one that a comment above its first line means. */
    private Optional<Ast> statement(int start) {
        List<Ast> path = AstPath.at(tree.root(), start).nodes();
        Ast found = null;
        for (int i = path.size() - 1; i >= 0; i--) {
            Ast node = path.get(i);
            boolean inExpression = i > 0 && (path.get(i - 1) instanceof ArrayExpressionAst || path.get(i - 1) instanceof SubExpressionAst);
            if (node instanceof NamedBlockAst || node instanceof StatementBlockAst && !inExpression) {
                break;
            }
            found = node instanceof StatementAst ? node : found;
        }
        return Optional.ofNullable(found);
    }

    private boolean isComment(int offset) {
        TokenList tokens = tree.tokens();
        return offset < text.length() && tokens.kind(tokens.indexAt(offset)) == TokenKind.Comment;
    }

    /** Whether nothing but comments and blank lines came in: the same tokens, lines broken at the same places, no new error. */
    private boolean keepsTokens(Fix fix) {
        SourceText changed = SourceText.of(fix.applyTo(text));
        SyntaxTree after = Parser.parse(changed, tree.dialect(), Budget.unlimited());
        int comment = changed.text().indexOf('#', fix.edits().get(0).start());
        boolean isComment = after.tokens().start(after.tokens().indexAt(comment)) == comment;
        return isComment && after.errors().size() == tree.errors().size() && significant(after.tokens()).equals(significant(tree.tokens()));
    }

    private static List<String> significant(TokenList tokens) {
        List<String> texts = new ArrayList<>();
        boolean lineBreak = true;
        for (int i = 0; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.NewLine) {
                lineBreak = true;
            } else if (kind != TokenKind.Comment && kind != TokenKind.EndOfInput && kind != TokenKind.LineContinuation) {
                texts.add((lineBreak ? "\n" : "") + tokens.text(i));
                lineBreak = false;
            }
        }
        return texts;
    }
}
