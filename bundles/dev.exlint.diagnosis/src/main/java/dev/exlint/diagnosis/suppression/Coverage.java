package dev.exlint.diagnosis.suppression;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.suppression.Suppression.Scope;
import dev.exlint.powershell.ast.ArrayExpressionAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.SubExpressionAst;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.LineMap;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a suppression covers a finding. No comment can stand between the lines of a call, so one that speaks of a line means the
 * statement that starts there, all its lines included, but nothing in the blocks of that statement.
 */
final class Coverage {

    private final SyntaxTree tree;
    private final LineMap lines;

    Coverage(SyntaxTree tree) {
        this.tree = tree;
        this.lines = tree.source().lines();
    }

    /** A finding's place as suppressions ask for it, looked up once however many there are. */
    final class Place {
        private final Finding finding;
        private final int line;
        private final Optional<Ast> statement;

        Place(Finding finding) {
            this.finding = finding;
            this.line = lines.line(finding.start());
            this.statement = statement(finding.start(), finding.end());
        }

        boolean isHeldBy(Suppression suppression) {
            if (!suppression.rule().equals(finding.rule())) {
                return false;
            }
            if (suppression.scope() instanceof Scope.Range range) {
                return range.from() <= finding.start() && finding.start() < range.to();
            }
            if (suppression.scope() instanceof Scope.Line next) {
                return line == next.line() || statement.filter(each -> lines.line(each.start()) == next.line()).isPresent();
            }
            Scope.OwnLine own = (Scope.OwnLine) suppression.scope();
            return line == own.line() || statement.filter(each -> isAtOrIn(own, each)).isPresent();
        }
    }

    Place of(Finding finding) {
        return new Place(finding);
    }

    /** Whether the comment ends the statement's last line or stands between its elements. */
    private boolean isAtOrIn(Scope.OwnLine comment, Ast statement) {
        boolean behind = comment.offset() >= statement.end()
                && comment.line() == lines.line(Math.max(statement.start(), statement.end() - 1));
        boolean around = statement.start() <= comment.offset() && comment.offset() < statement.end();
        return behind || around && statement(comment.offset(), comment.offset() + 1).filter(statement::equals).isPresent();
    }

    /** The outermost statement around a place that doesn't reach it through a block. */
    private Optional<Ast> statement(int start, int end) {
        List<Ast> path = AstPath.covering(tree.root(), start, end).nodes();
        Optional<Ast> found = Optional.empty();
        for (int i = path.size() - 1; i >= 0; i--) {
            Ast node = path.get(i);
            boolean inExpression = i > 0 && (path.get(i - 1) instanceof ArrayExpressionAst || path.get(i - 1) instanceof SubExpressionAst);
            if (node instanceof NamedBlockAst || node instanceof StatementBlockAst && !inExpression) {
                return found;
            }
            if (node instanceof StatementAst) {
                found = Optional.of(node);
            }
        }
        return found;
    }
}
