package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.UnaryExpressionAst;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.Value;

/**
 * Whether work on the items of an unordered table comes to the same in every order.
 */
final class AnyOrder {

    private static final int MOST = 200;

    private AnyOrder() {
    }

    /** Walks the work forwards, backwards and turned, in silence: it may neither call anything nor end elsewhere nor differ. */
    static boolean isSameInAnyOrder(Evaluation run, List<Value> items, Consumer<List<Value>> work) {
        if (items.size() > MOST || run.isDead()) {
            return false;
        }
        List<Value> backwards = new ArrayList<>(items);
        Collections.reverse(backwards);
        List<Value> turned = new ArrayList<>(items);
        Collections.rotate(turned, items.size() / 2);
        State start = run.state;
        State forwards = silently(run, start, items, work);
        boolean same = forwards != null;
        for (List<Value> order : List.of(backwards, turned)) {
            State end = same ? silently(run, start, order, work) : null;
            same = same && end != null && end.sameAs(forwards);
        }
        run.state = start;
        return same;
    }

    /** The state after the work; null if it did something that shows, or if not every path came through. */
    private static State silently(Evaluation run, State start, List<Value> order, Consumer<List<Value>> work) {
        run.state = start;
        long before = run.recorder.attempts();
        Jumps.Mark mark = run.jumps.mark();
        run.recorder.silently(() -> work.accept(order));
        boolean quiet = run.recorder.attempts() == before && run.state != null && run.state.mass().equals(start.mass());
        run.jumps.reset(mark);
        return quiet ? run.state : null;
    }

    /** Whether a block only calculates: no command, no assignment, no method that could change something. */
    static boolean isPure(ScriptBlockAst body) {
        boolean calls = !AstQueries.all(body, CommandAst.class).isEmpty() || !AstQueries.all(body, AssignmentStatementAst.class).isEmpty()
                || !AstQueries.all(body, InvokeMemberExpressionAst.class).isEmpty();
        return !calls && AstQueries.all(body, UnaryExpressionAst.class).stream().noneMatch(AnyOrder::isStep);
    }

    private static boolean isStep(Ast node) {
        return node instanceof UnaryExpressionAst unary
                && (unary.operator() == TokenKind.PlusPlus || unary.operator() == TokenKind.MinusMinus
                || unary.operator() == TokenKind.PostfixPlusPlus || unary.operator() == TokenKind.PostfixMinusMinus);
    }
}
