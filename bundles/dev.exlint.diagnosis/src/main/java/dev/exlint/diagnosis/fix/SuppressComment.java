package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.StatementAst;
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

/**
 * Writes the comment that silences one finding and says why (rulings, 51): a line above it, at its indent.
 *
 * <p>Where no comment can stand directly above, behind a backtick or inside a text of several lines, the whole statement is put between
 * two. Every proposal is parsed again: one that would change a token or tear a statement apart is not made.
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
        int line = lines.line(start);
        List<Edit> above = List.of(insert(line, "# exlint-disable-next-line " + rule + reason, line));
        if (!isBelowDirective(line) && keepsTokens(above)) {
            return fix(above);
        }
        List<StatementAst> statements = new ArrayList<>(AstPath.at(tree.root(), start).nodes().stream()
                .filter(StatementAst.class::isInstance).map(StatementAst.class::cast).toList());
        for (int i = statements.size() - 1; i >= 0; i--) {
            int first = lines.line(statements.get(i).start());
            int last = lines.line(Math.max(statements.get(i).start(), statements.get(i).end() - 1));
            List<Edit> around = List.of(insert(aboveDirectives(first), "# exlint-disable " + rule + reason, first),
                    insert(last + 1, "# exlint-enable " + rule, first));
            if (keepsTokens(around)) {
                return fix(around);
            }
        }
        return Optional.empty();
    }

    private static Optional<Fix> fix(List<Edit> edits) {
        return Optional.of(new Fix(Message.of("fix.suppress"), FixKind.REVIEW, edits));
    }

    private boolean isComment(int offset) {
        TokenList tokens = tree.tokens();
        return offset < text.length() && tokens.kind(tokens.indexAt(offset)) == TokenKind.Comment;
    }

    /** A line between a directive for the next line and that line would take its place. */
    private boolean isBelowDirective(int line) {
        return line > 1 && text.substring(lines.lineStart(line - 1), lines.lineStart(line)).contains("exlint-disable-next-line");
    }

    private int aboveDirectives(int line) {
        int above = line;
        while (isBelowDirective(above)) {
            above--;
        }
        return above;
    }

    /** A comment on a line of its own before the given line, or behind the last one. */
    private Edit insert(int line, String comment, int indented) {
        int first = lines.lineStart(indented);
        String indent = text.substring(first, Blanks.after(text, first, text.length()));
        String lineEnd = lineEnd();
        if (line <= lines.lineCount()) {
            return Edit.insert(lines.lineStart(line), indent + comment + lineEnd);
        }
        return Edit.insert(text.length(), lineEnd + indent + comment + lineEnd);
    }

    private String lineEnd() {
        int feed = text.indexOf('\n');
        return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
    }

    /** Whether nothing but comments and blank lines came in: the same tokens, lines broken at the same places, no new error. */
    private boolean keepsTokens(List<Edit> edits) {
        SourceText changed = SourceText.of(new Fix(Message.of("fix.suppress"), FixKind.REVIEW, edits).applyTo(text));
        SyntaxTree after = Parser.parse(changed, tree.dialect(), Budget.unlimited());
        return after.errors().size() == tree.errors().size() && significant(after.tokens()).equals(significant(tree.tokens()));
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
