package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.parse.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a whole statement into a comment: {@code # } in column 0 of each of its lines (ruling 53).
 *
 * <p>The trap: the statement must own its lines, or other code would go with it.
 */
public final class CommentOut {

    private CommentOut() {
    }

    /** The fix, if the call is the first command of a statement that owns its lines. */
    public static Optional<Fix> statementOf(SyntaxTree tree, CommandAst call) {
        String source = tree.source().text();
        List<Ast> path = AstPath.covering(tree.root(), call.start(), call.end()).nodes();
        int at = path.indexOf(call);
        boolean inList = at > 1 && path.get(at - 1) instanceof PipelineAst
                && (path.get(at - 2) instanceof NamedBlockAst || path.get(at - 2) instanceof StatementBlockAst);
        if (!inList) {
            return Optional.empty();
        }
        Ast statement = path.get(at - 1);
        int first = Blanks.lineStart(source, statement.start());
        int last = Blanks.lineEnd(source, statement.end());
        int behind = Blanks.after(source, statement.end(), last);
        boolean ownsItsLines = Blanks.after(source, first, statement.start()) == statement.start()
                && (behind == last || tree.source().text().charAt(behind) == '#');
        return ownsItsLines ? Optional.of(new Fix(Message.of("fix.commentOut"), FixKind.REVIEW, marks(source, first, last)))
                : Optional.empty();
    }

    private static List<Edit> marks(String source, int first, int last) {
        List<Edit> edits = new ArrayList<>();
        for (int line = first; line <= last && line < source.length();) {
            edits.add(Edit.insert(line, "# "));
            int next = Blanks.afterLineEnd(source, Blanks.lineEnd(source, line));
            line = next > line ? next : source.length();
        }
        return edits;
    }
}
