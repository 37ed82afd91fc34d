package dev.exlint.diagnosis.fix;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.CatchClauseAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;
import java.util.List;
import java.util.Optional;

/**
 * A statement of its own after the one that holds a call: same indent, the file's line end (rulings, 56).
 *
 * <p>The trap: it comes after the whole statement, with all its lines and the rest of its pipeline, not after the command.
 */
public final class AppendedLine {

    private final String source;
    private final TokenList tokens;
    private final ScriptStyle style;

    private AppendedLine(SyntaxTree tree) {
        this.source = tree.source().text();
        this.tokens = tree.tokens();
        this.style = new ScriptStyle(tree);
    }

    /** The insertion; nothing if the call stands in no statement of a script or block. */
    public static Optional<Edit> after(SyntaxTree tree, CommandAst call, String line) {
        return statementOf(tree.root(), call).map(statement -> new AppendedLine(tree).insertion(statement, line));
    }

    /** The innermost statement of a script, function or braced block that holds the call: a line after it is run after it. */
    private static Optional<StatementAst> statementOf(Ast root, CommandAst call) {
        List<Ast> path = AstPath.covering(root, call.start(), call.end()).nodes();
        for (int i = path.indexOf(call); i > 0; i--) {
            Ast list = path.get(i - 1);
            if (path.get(i) instanceof StatementAst statement
                    && (list instanceof NamedBlockAst || list instanceof StatementBlockAst && i > 1 && isBraced(path.get(i - 2)))) {
                return Optional.of(statement);
            }
        }
        return Optional.empty();
    }

    /** Whether the statements of a node stand between braces, not inside {@code $( )} or {@code @( )}. */
    private static boolean isBraced(Ast owner) {
        return owner instanceof StatementAst || owner instanceof CatchClauseAst;
    }

    private Edit insertion(StatementAst statement, String line) {
        int next = nextSignificant(statement.end());
        boolean sameLine = next < tokens.size() && switch (tokens.kind(next)) {
            case NewLine, EndOfInput -> false;
            default -> true;
        };
        if (sameLine) {
            return Edit.insert(statement.end(), "; " + line);
        }
        int end = Blanks.lineEnd(source, statement.end());
        int after = Blanks.afterLineEnd(source, end);
        String lineEnd = style.lineEnd();
        int first = Blanks.lineStart(source, statement.start());
        String indent = source.substring(first, Blanks.after(source, first, statement.start()));
        return after == end ? Edit.insert(end, lineEnd + indent + line + lineEnd) : Edit.insert(after, indent + line + lineEnd);
    }

    /** The index of the first token after the offset that is no comment on the same line. */
    private int nextSignificant(int offset) {
        int i = tokens.indexAt(offset - 1) + 1;
        while (i < tokens.size() && tokens.kind(i) == TokenKind.Comment) {
            i++;
        }
        return i;
    }
}
