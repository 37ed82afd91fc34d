package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.bind.Binder;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * One walk over a script: holds the current state and the ways in which paths fork, meet, end and repeat.
 *
 * <p>The state is null while no path comes to the current place. One walk belongs to one thread.
 */
final class Evaluation {

    /** Ends a walk whose budget is spent. */
    static final class BudgetSpent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BudgetSpent() {
            super("budget spent", null, false, false);
        }
    }

    private static final List<String> PREFERENCES = List.of("whatifpreference", "erroractionpreference", "confirmpreference",
            "psdefaultparametervalues", "ofs");
    private static final int DEEPEST = 300;
    private static final int MOST_REPEATED_STATEMENTS = 20_000;
    private static final int SIZE_OF_A_STEP = 50;
    private static final int MOST_SILENT_ROUNDS = 4;
    /** Each level of nesting multiplies the rounds that are walked silently. */
    private static final int MOST_OPEN_LOOPS = 4;

    SyntaxTree tree;
    final CommandModels models;
    final EvaluationOptions options;
    final Jumps jumps = new Jumps();
    final Recorder recorder = new Recorder();
    Binder binder;
    final ScriptUnits units = new ScriptUnits(this);
    final Expressions expressions = new Expressions(this);
    final Statements statements = new Statements(this);
    final Assignments assignments = new Assignments(this);
    final Pipelines pipelines = new Pipelines(this);
    final Commands commands = new Commands(this);
    final Calls calls = new Calls(this);
    final Errors errors = new Errors(this);
    final BesideScript files = new BesideScript(this);
    final Patterns patterns = new Patterns();
    final Set<ScriptBlockAst> made = new LinkedHashSet<>();
    final Set<ScriptBlockAst> ran = new LinkedHashSet<>();
    final List<Function> functions = new ArrayList<>();
    final Status status;
    State state;

    private final Budget budget;
    private final ScriptUnit main;
    private ScriptUnit unit;
    private int depth;
    private int openLoops;
    private int repeating;
    private int repeated;

    Evaluation(SyntaxTree tree, CommandModels models, EvaluationOptions options, Budget budget) {
        this.main = ScriptUnit.of(tree, "");
        this.unit = main;
        this.tree = tree;
        this.models = models;
        this.options = options;
        this.budget = budget;
        this.status = new Status(this);
        this.binder = main.binder();
    }

    boolean isPowerShell7() {
        return tree.dialect().isPowerShell7();
    }

    /** The file of the code that is running. */
    ScriptUnit unit() {
        return unit;
    }

    /** Walks code of the file in which the block is written. */
    void inUnitOf(ScriptBlockAst body, Runnable work) {
        ScriptUnit before = unit;
        ScriptUnit own = units.of(body);
        enter(own == null ? main : own);
        try {
            work.run();
        } finally {
            enter(before);
        }
    }

    private void enter(ScriptUnit entered) {
        unit = entered;
        tree = entered.tree();
        binder = entered.binder();
        recorder.enter(entered.file());
    }

    Budget budget() {
        return budget;
    }

    boolean isDead() {
        return state == null;
    }

    void spend() {
        if (!budget.spend()) {
            throw new BudgetSpent();
        }
        if (repeating > 0) {
            repeated++;
        }
    }

    /** Counts work on something large: characters of a text, elements of a list. */
    void work(int size) {
        int steps = size / SIZE_OF_A_STEP;
        if (steps > 0) {
            if (!budget.spend(steps)) {
                throw new BudgetSpent();
            }
            repeated += repeating > 0 ? steps : 0;
        }
    }

    /** The size of a value, as far as work on it takes longer. */
    static int size(Value value) {
        return value instanceof Known known ? known.content() instanceof String text ? text.length()
                : known.content() instanceof PsArray array ? array.elements().size()
                : known.content() instanceof PsHashtable table ? table.entries().size() : 0 : 0;
    }

    /** Whether rounds of loops and bodies of functions may still be walked one by one. */
    boolean mayRepeat() {
        return repeated < MOST_REPEATED_STATEMENTS;
    }

    void repeat(Runnable work) {
        repeating++;
        try {
            work.run();
        } finally {
            repeating--;
        }
    }

    /** Walks one level deeper; too deep is opaque, since the Java stack is finite. */
    void deeper(Ast node, Runnable work) {
        if (depth >= DEEPEST) {
            Unknown why = new Unknown(UnknownReason.TOO_MUCH_WORK, "");
            recorder.opaque(node, why);
            forget(why);
            emit(why);
            return;
        }
        depth++;
        try {
            work.run();
        } finally {
            depth--;
        }
    }

    String text(Ast node) {
        return tree.source().text().substring(node.start(), Math.min(node.end(), tree.source().length()));
    }

    // ---- paths

    /** Either work may be done, nobody knows which. */
    void either(Runnable first, Runnable second) {
        if (isDead()) {
            return;
        }
        State start = state.half();
        state = start;
        first.run();
        State afterFirst = state;
        state = start;
        second.run();
        state = State.join(afterFirst, state);
    }

    /** The work may be done or not. */
    void perhaps(Runnable work) {
        either(work, () -> { });
    }

    /** Code that only others could start: no path of the script is known to lead there, and what it does counts for nobody else. */
    void apart(State start, Runnable work) {
        State before = state;
        state = start.with(Mass.NONE);
        Jumps.Mark mark = jumps.mark();
        work.run();
        jumps.reset(mark);
        state = before;
    }

    /** Something certainly goes wrong here: the rest of the statement isn't reached, under Stop nothing more of the script. */
    void raise() {
        errors.raise(Errors.UNKNOWN);
    }

    /** Something may go wrong here. */
    void mayRaise() {
        perhaps(this::raise);
    }

    /**
     * Code that nobody can see may have changed any variable. In a check the preferences and the world are taken to be as they were, since
     * nearly all such code is a library of functions; the trace names the place.
     */
    void forget(Unknown why) {
        if (isDead()) {
            return;
        }
        State forgetful = state.with(forgetting(why));
        state = options.openParameters() ? forgetful : forgetful.with(state.world().afterOpaqueCode(why.detail()));
    }

    private Scope forgetting(Unknown why) {
        Scope forgetful = state.scope().forgetting(why);
        if (options.openParameters()) {
            for (String preference : PREFERENCES) {
                Value kept = state.scope().lookup(preference);
                for (int each = 0; each <= forgetful.depth(); each++) {
                    forgetful = Variables.at(forgetful, each, scope -> scope.withVariable(preference, kept));
                }
            }
        }
        return forgetful;
    }

    /** Walks a loop whose number of rounds is unknown: first to see what a round changes, then once with that unknown. The
     * target is null if nothing can leave the rounds alone. */
    void anyNumberOfTimes(Jumps.Target loop, Runnable round) {
        anyNumberOfTimes(false, loop, round);
    }

    /** As above; out of an endless loop nothing leads but a jump. */
    void anyNumberOfTimes(boolean endless, Jumps.Target loop, Runnable round) {
        if (isDead()) {
            return;
        }
        State entry = state;
        openLoops++;
        State start = openLoops > MOST_OPEN_LOOPS ? forgotten(new Unknown(UnknownReason.LOOP, "")) : invariant(loop, round);
        state = start.with(entry.mass()).half();
        State skipped = state;
        round.run();
        openLoops--;
        State after = loop == null ? state : State.join(state, loop.takeAgain());
        state = State.join(endless ? null : State.join(skipped, after), loop == null ? null : loop.takeLeft());
    }

    private State invariant(Jumps.Target loop, Runnable round) {
        State[] start = {state};
        Jumps.Mark mark = jumps.mark();
        boolean[] stable = {false};
        recorder.silently(() -> {
            for (int i = 0; i < MOST_SILENT_ROUNDS && !stable[0]; i++) {
                state = start[0];
                round.run();
                State after = loop == null ? state : State.join(state, loop.takeAgain());
                State widened = after == null ? start[0] : start[0].widen(after);
                stable[0] = widened.sameAs(start[0]);
                start[0] = widened;
                jumps.reset(mark);
            }
        });
        if (stable[0]) {
            return start[0];
        }
        state = start[0];
        return forgotten(new Unknown(UnknownReason.LOOP, ""));
    }

    /** The state in which nothing is known any more that code can change. */
    private State forgotten(Unknown why) {
        return state.with(forgetting(why)).with(state.world().afterOpaqueCode("a loop may change it")).with(Output.unknown(why));
    }

    // ---- output

    /** What the work puts out, kept apart from the output around it. */
    Output capture(Runnable work) {
        if (isDead()) {
            return Output.NONE;
        }
        Output around = state.output();
        state = state.with(Output.NONE);
        jumps.startCapture();
        work.run();
        jumps.endCapture();
        if (isDead()) {
            return Output.NONE;
        }
        Output captured = state.output();
        state = state.with(around);
        return captured;
    }

    /** Puts the value out as a pipeline does: arrays one by one, nothing not at all, an unknown value as unknown objects. */
    void emit(Value value) {
        if (!isDead()) {
            state = state.with(state.output().plus(Enumerating.output(value)));
        }
    }

    void emitObject(Value object) {
        if (!isDead()) {
            state = state.with(state.output().plus(object));
        }
    }

    void emit(Output output) {
        if (!isDead()) {
            state = state.with(state.output().plus(output));
        }
    }

    // ---- variables

    Value variable(String name) {
        return isDead() ? Known.NULL : state.scope().lookup(name);
    }

    void setLocal(String name, Value value) {
        if (!isDead()) {
            state = state.with(state.scope().withVariable(name, value));
        }
    }

    /** Sets a name in the outermost scope. */
    void setGlobal(String name, Value value) {
        if (!isDead()) {
            state = state.with(Variables.at(state.scope(), 0, scope -> scope.withVariable(name, value)));
        }
    }
}
