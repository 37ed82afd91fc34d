package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.ast.CatchClauseAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.TryStatementAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.value.Value;

/**
 * Walks try, catch and finally: whatever may go wrong inside leads to the catch clauses, and every way out leads through the finally block.
 */
final class Tries {
    private final Evaluation run;

    Tries(Evaluation run) {
        this.run = run;
    }

    void walk(TryStatementAst node) {
        if (node.finallyBlock().isEmpty()) {
            body(node);
            return;
        }
        Jumps.Target barrier = run.jumps.push(Jumps.Kind.FINALLY, "", run.state);
        body(node);
        run.jumps.pop(barrier);
        StatementBlockAst last = node.finallyBlock().get();
        if (!run.isDead()) {
            run.statements.block(last);
        }
        State after = run.state;
        for (Jumps.Pending pending : barrier.pending()) {
            run.state = pending.state();
            run.statements.block(last);
            leave(pending);
        }
        run.state = after;
    }

    private void leave(Jumps.Pending pending) {
        if (run.isDead()) {
            return;
        }
        if (pending.exit() == Jumps.Exit.ERROR) {
            run.jumps.raise(pending.label().equals("fatal"), run.state);
        } else {
            run.jumps.jump(pending.exit(), pending.label(), run.state);
        }
        run.state = null;
    }

    private void body(TryStatementAst node) {
        if (node.catchClauses().isEmpty()) {
            run.statements.block(node.body());
            return;
        }
        Jumps.Target target = run.jumps.push(Jumps.Kind.TRY, "", run.state);
        run.statements.block(node.body());
        run.jumps.pop(target);
        State normal = run.state;
        run.state = target.takeLeft();
        if (!run.isDead()) {
            caught(node.catchClauses());
        }
        run.state = State.join(normal, run.state);
    }

    private void caught(List<CatchClauseAst> clauses) {
        Value outer = run.state.scope().local("_");
        Value error = run.variable(Errors.CURRENT);
        run.setLocal("_", error);
        clause(clauses, 0, error);
        if (!run.isDead()) {
            run.state = run.state.with(outer == null ? run.state.scope().withoutVariable("_") : run.state.scope().withVariable("_", outer));
        }
    }

    /** The clause that fits runs, the last one without type if no other does. */
    private void clause(List<CatchClauseAst> clauses, int index, Value error) {
        if (index == clauses.size()) {
            run.errors.again();
            return;
        }
        CatchClauseAst clause = clauses.get(index);
        Optional<Boolean> fits = fits(clause, error);
        if (fits.isPresent() && !fits.get()) {
            clause(clauses, index + 1, error);
            return;
        }
        boolean sure = fits.isPresent() && clauses.subList(index + 1, clauses.size()).stream()
                .allMatch(later -> later.catchTypes().isEmpty() || fits(later, error).equals(Optional.of(false)));
        if (sure || clause.catchTypes().isEmpty()) {
            run.statements.block(clause.body());
        } else {
            run.either(() -> run.statements.block(clause.body()), () -> clause(clauses, index + 1, error));
        }
    }

    private static Optional<Boolean> fits(CatchClauseAst clause, Value error) {
        if (clause.catchTypes().isEmpty()) {
            return Optional.of(true);
        }
        boolean open = false;
        for (TypeConstraintAst type : clause.catchTypes()) {
            Optional<Boolean> fits = Thrown.fits(error, type.typeName().name());
            if (fits.equals(Optional.of(true))) {
                return fits;
            }
            open |= fits.isEmpty();
        }
        return open ? Optional.empty() : Optional.of(false);
    }

}
