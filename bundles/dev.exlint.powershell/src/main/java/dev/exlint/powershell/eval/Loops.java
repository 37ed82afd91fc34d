package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import dev.exlint.powershell.ast.DoUntilStatementAst;
import dev.exlint.powershell.ast.DoWhileStatementAst;
import dev.exlint.powershell.ast.ForEachStatementAst;
import dev.exlint.powershell.ast.ForStatementAst;
import dev.exlint.powershell.ast.LoopStatementAst;
import dev.exlint.powershell.ast.PipelineBaseAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.ast.WhileStatementAst;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsCollection;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;

/**
 * Walks loops: round by round while that is known and cheap, else once for any number of rounds.
 */
final class Loops {

    private static final int MOST_ROUNDS = 1_000;

    private final Evaluation run;

    Loops(Evaluation run) {
        this.run = run;
    }

    void walk(LoopStatementAst loop) {
        String label = loop.label().orElse("");
        if (loop instanceof ForEachStatementAst each) {
            Value list = run.statements.value(each.condition());
            if (!run.isDead()) {
                forEach(each, list, label);
            }
            return;
        }
        if (loop instanceof ForStatementAst counted) {
            counted.initializer().ifPresent(run.statements::value);
            if (run.isDead()) {
                return;
            }
        }
        Jumps.Target target = run.jumps.push(Jumps.Kind.LOOP, label, run.state);
        if (loop instanceof ForStatementAst counted) {
            checkedFirst(counted.condition().map(Loops::isTrue).orElse(true), target,
                    () -> counted.condition().map(run.statements::value).orElse(Known.TRUE),
                    () -> body(loop, target), () -> counted.iterator().ifPresent(run.statements::value));
        } else if (loop instanceof WhileStatementAst loopWhile) {
            checkedFirst(isTrue(loopWhile.condition()), target, () -> condition(loopWhile.condition(), false), () -> body(loop, target),
                    () -> { });
        } else {
            boolean until = loop instanceof DoUntilStatementAst;
            PipelineBaseAst condition = loop instanceof DoUntilStatementAst doUntil ? doUntil.condition()
                    : ((DoWhileStatementAst) loop).condition();
            body(loop, target);
            checkedFirst(!until && isTrue(condition), target, () -> condition(condition, until), () -> body(loop, target), () -> { });
        }
        run.jumps.pop(target);
        run.state = State.join(run.state, target.takeLeft());
    }

    private static boolean isTrue(PipelineBaseAst condition) {
        return Literals.expression(condition) instanceof VariableExpressionAst variable && variable.name().equalsIgnoreCase("true");
    }

    private Value condition(PipelineBaseAst condition, boolean negated) {
        Value value = run.statements.value(condition);
        Optional<Boolean> truth = Truth.of(value);
        return truth.isPresent() ? Known.of(truth.get() != negated) : Truth.unknown(value);
    }

    private void body(LoopStatementAst loop, Jumps.Target target) {
        if (!run.isDead()) {
            run.statements.block(loop.body());
            run.state = State.join(run.state, target.takeAgain());
        }
    }

    private void checkedFirst(boolean endless, Jumps.Target target, Supplier<Value> condition, Runnable body, Runnable step) {
        for (int round = 0; !run.isDead(); round++) {
            State before = run.state;
            boolean rounds = round < MOST_ROUNDS && run.mayRepeat();
            Optional<Boolean> truth = rounds ? Truth.of(condition.get()) : Optional.empty();
            if (run.isDead() || truth.isPresent() && !truth.get()) {
                return;
            }
            if (truth.isEmpty()) {
                run.state = before;
                anyNumber(endless, target, condition, body, step);
                return;
            }
            run.repeat(() -> {
                body.run();
                if (!run.isDead()) {
                    step.run();
                }
            });
        }
    }

    private void anyNumber(boolean endless, Jumps.Target target, Supplier<Value> condition, Runnable body, Runnable step) {
        run.anyNumberOfTimes(endless, target, () -> {
            condition.get();
            body.run();
            if (!run.isDead()) {
                step.run();
            }
        });
    }

    // ---- foreach

    private void forEach(ForEachStatementAst loop, Value list, String label) {
        Jumps.Target target = run.jumps.push(Jumps.Kind.LOOP, label, run.state);
        Optional<List<Value>> rounds = Enumerating.rounds(list);
        if (rounds.isPresent()) {
            rounds(loop, rounds.get(), target);
        } else if (Enumerating.isUnordered(list) && AnyOrder.isSameInAnyOrder(run, ((PsCollection) ((Known) list).content()).items(),
                elements -> inAnyOrder(loop, elements, target))) {
            inAnyOrder(loop, ((PsCollection) ((Known) list).content()).items(), target);
        } else {
            Value element = element(list);
            run.anyNumberOfTimes(target, () -> {
                Variables.write(run, loop.variable().variablePath(), element);
                run.statements.block(loop.body());
            });
        }
        run.jumps.pop(target);
        run.state = State.join(run.state, target.takeLeft());
    }

    /** The last element is any of them. */
    private void inAnyOrder(ForEachStatementAst loop, List<Value> elements, Jumps.Target target) {
        rounds(loop, elements, target);
        Variables.write(run, loop.variable().variablePath(), new Unknown(UnknownReason.OPERATION, "the order of a hashtable"));
    }

    private void rounds(ForEachStatementAst loop, List<Value> elements, Jumps.Target target) {
        for (int i = 0; i < elements.size() && !run.isDead(); i++) {
            if (i >= MOST_ROUNDS || !run.mayRepeat()) {
                run.anyNumberOfTimes(target, () -> {
                    Variables.write(run, loop.variable().variablePath(), new Unknown(UnknownReason.LOOP, loop.variable().name()));
                    run.statements.block(loop.body());
                });
                return;
            }
            Value element = elements.get(i);
            run.repeat(() -> {
                Variables.write(run, loop.variable().variablePath(), element);
                body(loop, target);
            });
        }
    }

    /** What an element of a list may be that isn't known: one of all elements of all possible lists, or of the likely one. */
    static Value element(Value list) {
        if (list instanceof Unknown unknown) {
            List<Known> likely = unknown.likely().stream().flatMap(each -> Enumerating.rounds(each).orElse(List.of()).stream())
                    .flatMap(each -> ValueJoin.alternatives(each).stream()).distinct().toList();
            return new Unknown(unknown.reason(), unknown.detail(), likely);
        }
        Value joined = null;
        for (Known alternative : ValueJoin.alternatives(list)) {
            List<Value> elements = alternative.isNull() ? List.of() : Enumerating.elements(alternative);
            for (Value element : elements) {
                joined = joined == null ? element : ValueJoin.join(joined, element);
            }
        }
        return joined == null ? Known.NULL : joined;
    }
}
