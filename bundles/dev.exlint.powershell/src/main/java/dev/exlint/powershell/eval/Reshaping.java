package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * A command that needs its whole input and puts out something made of it: every possible sequence is reshaped by itself.
 */
abstract class Reshaping extends Stage.Collecting {

    private static final int LOOKS_AT_AN_OBJECT = 10;
    final Binding binding;
    private final Unknown unmodelled;
    private boolean unordered;

    Reshaping(Evaluation run, Binding binding, String name) {
        super(run, run.pipelines.newBuffer());
        this.binding = binding;
        this.unmodelled = new Unknown(UnknownReason.COMMAND_OUTPUT, name);
    }

    /** What comes out of these objects. */
    abstract Output reshape(List<Value> objects);

    /** What isn't foretold. */
    final Output unmodelled() {
        return Output.unknown(unmodelled);
    }

    /** The objects will come in an order that nobody can foresee. */
    final void takeUnordered() {
        unordered = true;
    }

    final boolean isUnordered() {
        return unordered;
    }

    /** An object that is given instead of piped isn't taken apart. */
    @Override
    void start() {
        feed(binding.value("InputObject").map(each -> reshape(List.of(each))).orElseGet(() -> reshape(List.of())));
    }

    @Override
    void finish(Output input) {
        if (input.unknown().isPresent()) {
            feed(ofUnknown(input));
            return;
        }
        Output reshaped = null;
        for (List<Value> objects : input.alternatives()) {
            run.work(objects.size() * LOOKS_AT_AN_OBJECT);
            Output each = reshape(objects);
            reshaped = reshaped == null ? each : reshaped.join(each);
        }
        feed(reshaped == null ? Output.NONE : reshaped);
    }

    /** What comes out of input that isn't known. */
    Output ofUnknown(Output input) {
        return unmodelled();
    }

    final boolean isOn(String parameter) {
        return binding.value(parameter).equals(Optional.of(Known.TRUE));
    }

    final boolean has(String parameter) {
        return binding.parameter(parameter).isPresent();
    }

    /** A whole number that is given; empty if there is none or it isn't known. */
    final Optional<Integer> count(String parameter) {
        return binding.value(parameter).filter(Known.class::isInstance).map(each -> ((Known) each).content())
                .filter(Integer.class::isInstance).map(Integer.class::cast);
    }
}
