package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;

/**
 * Where {@code break}, {@code continue}, {@code return}, {@code exit} and errors go: a stack of places that catch them, each collecting the
 * states that arrive.
 *
 * <p>The trap: in PowerShell it is the calls and not the source that decide. A {@code break} in a function or in a block of ForEach-Object
 * ends the nearest loop around the call.
 */
final class Jumps {

    /** What can be caught. */
    enum Kind {
        /** A loop or a switch, for break and continue. */
        LOOP,
        /** A function or block, for return. */
        CALL,
        /** The script, for exit and fatal errors. */
        SCRIPT,
        /** A file of code that the script runs, for exit. */
        FILE,
        /** A try with catch clauses, for errors. */
        TRY,
        /** One statement: an error that ends only it. */
        STATEMENT,
        /** A block on another computer: its errors stay there. */
        REMOTE,
        /** A finally block, by which every jump must come. */
        FINALLY
    }

    /** A jump that waits for a finally block. */
    record Pending(Exit exit, String label, State state) {
    }

    /** How a place is left. */
    enum Exit {
        BREAK, CONTINUE, RETURN, EXIT, ERROR
    }

    /** A place that catches. */
    static final class Target {
        private final Kind kind;
        private final String label;
        private final int depth;
        private final int captures;
        private State left;
        private State again;
        private List<Pending> pending = List.of();

        private Target(Kind kind, String label, int depth, int captures) {
            this.kind = kind;
            this.label = label;
            this.depth = depth;
            this.captures = captures;
        }

        /** What left the place, null if nothing did; forgets it. */
        State takeLeft() {
            State taken = left;
            left = null;
            return taken;
        }

        /** What goes on with the next round, null if nothing does; forgets it. */
        State takeAgain() {
            State taken = again;
            again = null;
            return taken;
        }

        List<Pending> pending() {
            return pending;
        }
    }

    /** The states that have arrived so far, to forget later ones. */
    record Mark(List<State> left, List<State> again, List<List<Pending>> pending) {
    }

    private final List<Target> stack = new ArrayList<>();
    private int captures;

    Target push(Kind kind, String label, State state) {
        Target target = new Target(kind, label, state.scope().depth(), captures);
        stack.add(target);
        return target;
    }

    void pop(Target target) {
        Target top = stack.remove(stack.size() - 1);
        if (top != target) {
            throw new IllegalStateException("unbalanced jumps");
        }
    }

    void startCapture() {
        captures++;
    }

    void endCapture() {
        captures--;
    }

    Mark mark() {
        List<State> left = new ArrayList<>();
        List<State> again = new ArrayList<>();
        List<List<Pending>> pending = new ArrayList<>();
        for (Target target : stack) {
            left.add(target.left);
            again.add(target.again);
            pending.add(target.pending);
        }
        return new Mark(left, again, pending);
    }

    void reset(Mark mark) {
        for (int i = 0; i < stack.size(); i++) {
            stack.get(i).left = mark.left.get(i);
            stack.get(i).again = mark.again.get(i);
            stack.get(i).pending = mark.pending.get(i);
        }
    }

    boolean insideTry() {
        for (int i = stack.size() - 1; i >= 0 && stack.get(i).kind != Kind.REMOTE; i--) {
            if (stack.get(i).kind == Kind.TRY) {
                return true;
            }
        }
        return false;
    }

    void jump(Exit exit, String label, State state) {
        switch (exit) {
            case BREAK, CONTINUE -> go(exit, label, state, each -> each.kind == Kind.LOOP && (label.isEmpty()
                    || label.equalsIgnoreCase(each.label)) || each.kind == Kind.SCRIPT || each.kind == Kind.REMOTE);
            case RETURN -> go(exit, label, state, each -> each.kind == Kind.CALL || each.kind == Kind.SCRIPT || each.kind == Kind.REMOTE);
            case EXIT -> go(exit, label, state, each -> each.kind == Kind.SCRIPT || each.kind == Kind.FILE || each.kind == Kind.REMOTE);
            default -> throw new IllegalArgumentException(exit.name());
        }
    }

    /** An error: to the nearest try; else it ends the statement or, if it is fatal, the script. */
    void raise(boolean fatal, State state) {
        boolean caught = insideTry();
        go(Exit.ERROR, fatal ? "fatal" : "", state, each -> each.kind == Kind.REMOTE || each.kind == Kind.SCRIPT
                || each.kind == (caught ? Kind.TRY : fatal ? Kind.SCRIPT : Kind.STATEMENT));
    }

    private void go(Exit exit, String label, State state, Predicate<Target> catches) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            Target target = stack.get(i);
            if (target.kind == Kind.FINALLY) {
                List<Pending> more = new ArrayList<>(target.pending);
                more.add(new Pending(exit, label, arriving(state, target)));
                target.pending = List.copyOf(more);
                return;
            }
            if (catches.test(target)) {
                State arriving = arriving(state, target);
                if (exit == Exit.CONTINUE && target.kind == Kind.LOOP) {
                    target.again = State.join(target.again, arriving);
                } else {
                    target.left = State.join(target.left, arriving);
                }
                return;
            }
        }
        throw new IllegalStateException("nothing catches " + exit);
    }

    private State arriving(State state, Target target) {
        State popped = state.with(state.scope().outTo(target.depth));
        return captures == target.captures ? popped : popped.with(Output.unknown(new Unknown(UnknownReason.BRANCHES, "")));
    }
}
