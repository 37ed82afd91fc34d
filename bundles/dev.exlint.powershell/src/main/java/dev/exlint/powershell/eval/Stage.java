package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * One command of a pipeline, ready to run: its arguments are evaluated and bound, objects come one by one and results go to the next stage.
 *
 * <p>The trap: a stage must keep nothing about the objects in fields, since paths fork and meet; what it collects goes into the state.
 */
abstract class Stage {
    final Evaluation run;
    private Stage next;
    private Binding common;

    Stage(Evaluation run) {
        this.run = run;
    }

    final void connect(Stage following) {
        next = following;
    }

    final Stage next() {
        return next;
    }

    /** Its common parameters, for a command that has some. */
    final Optional<Binding> common() {
        return Optional.ofNullable(common);
    }

    final void keepCommon(Binding binding) {
        common = binding;
    }

    /** Runs as the first command: without input. */
    abstract void start();

    /** Prepares for input, before the first command starts. */
    void begin() {
        // most commands do nothing
    }

    /** Takes one object of the input. */
    abstract void object(Value object);

    /** Takes any number of objects that nobody knows. */
    abstract void unknown(Unknown why);

    /** The input has ended. */
    abstract void end();

    /** Passes on what a path put out; several possible sequences are walked one by one. */
    final void feed(Output output) {
        if (run.isDead()) {
            return;
        }
        if (output.unknown().isPresent()) {
            next.unknown(output.unknown().get());
        } else {
            feed(output.alternatives(), 0);
        }
    }

    private void feed(List<List<Value>> alternatives, int index) {
        if (index == alternatives.size() - 1) {
            for (Value object : alternatives.get(index)) {
                if (run.isDead()) {
                    return;
                }
                if (!run.mayRepeat()) {
                    next.unknown(new Unknown(UnknownReason.TOO_MUCH_WORK, ""));
                    return;
                }
                run.repeat(run::spend);
                next.object(object);
            }
        } else {
            run.either(() -> feed(List.of(alternatives.get(index)), 0), () -> feed(alternatives, index + 1));
        }
    }

    /** The end of a pipeline: everything goes to the output. */
    static final class Sink extends Stage {
        Sink(Evaluation run) {
            super(run);
        }

        @Override
        void start() {
            // a pipeline has at least one command
        }

        @Override
        void object(Value object) {
            run.emitObject(object);
        }

        @Override
        void unknown(Unknown why) {
            run.emit(Output.unknown(why));
        }

        @Override
        void end() {
            // nothing was kept back
        }
    }

    /** Swallows everything, for redirections to files and for those that look at some of it only. */
    static class Drain extends Stage {
        Drain(Evaluation run) {
            super(run);
        }

        @Override
        void start() {
            // a pipeline has at least one command
        }

        @Override
        void object(Value object) {
            // gone
        }

        @Override
        void unknown(Unknown why) {
            // gone
        }

        @Override
        void end() {
            // nothing was kept back
        }
    }

    /** A stage that needs all its input before it does anything. */
    abstract static class Collecting extends Stage {
        private final String buffer;

        Collecting(Evaluation run, String buffer) {
            super(run);
            this.buffer = buffer;
        }

        private Output collected() {
            Output output = run.state.buffers().get(buffer);
            return output == null ? Output.NONE : output;
        }

        @Override
        final void object(Value object) {
            run.state = run.state.withBuffer(buffer, collected().plus(object));
        }

        @Override
        final void unknown(Unknown why) {
            run.state = run.state.withBuffer(buffer, Output.unknown(why));
        }

        @Override
        final void end() {
            Output input = collected();
            run.state = run.state.withoutBuffer(buffer);
            finish(input);
        }

        /** Does the work on the whole input. */
        abstract void finish(Output input);
    }
}
