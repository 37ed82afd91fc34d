package dev.exlint.powershell.eval;

import java.util.List;

import dev.exlint.powershell.ast.CatchClauseAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.TryStatementAst;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
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
        run.setLocal("_", new Unknown(UnknownReason.AUTOMATIC_VARIABLE, "_"));
        clause(clauses, 0);
        if (!run.isDead()) {
            run.state = run.state.with(outer == null ? run.state.scope().withoutVariable("_") : run.state.scope().withVariable("_", outer));
        }
    }

    /** The first clause that fits runs; which types an error fits isn't known, but a clause without type fits all. */
    private void clause(List<CatchClauseAst> clauses, int index) {
        if (index == clauses.size()) {
            run.raise(false);
            return;
        }
        CatchClauseAst clause = clauses.get(index);
        boolean fitsAll = clause.catchTypes().isEmpty() || clause.catchTypes().stream()
                .anyMatch(type -> Casting.shortName(type.typeName().name()).equals("exception"));
        if (fitsAll) {
            run.statements.block(clause.body());
        } else {
            run.either(() -> run.statements.block(clause.body()), () -> clause(clauses, index + 1));
        }
    }
}
