package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.bind.Argument;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.PipelineBinding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.Value;

/**
 * A call of a modelled command: it is recorded, and its model says what comes out and how the world changes.
 */
final class ModelStage extends Stage {
    private final CommandAst node;
    private final CommandModel model;
    private final Binding alone;
    private final PipelineBinding withInput;

    /** Binds at once: a command that fails to bind keeps the whole pipeline from running. */
    ModelStage(Evaluation run, CommandAst node, CommandModel model, List<Argument> written, boolean hasInput) {
        super(run);
        List<Argument> arguments = DefaultValues.addTo(run, node, model.signature(), written);
        this.node = node;
        this.model = model;
        this.withInput = hasInput ? run.binder.bindForPipeline(model.signature(), node, arguments) : null;
        this.alone = hasInput ? withInput.written() : run.binder.bind(model.signature(), node, arguments);
        keepCommon(alone);
        if (alone.fails()) {
            run.recorder.invocation(node, model.signature(), alone, run.state, Known.FALSE, run.state.world());
            run.raise();
        }
    }

    @Override
    void begin() {
        run.status.begin(node);
        CommonVariables.beginErrors(run, alone);
    }

    @Override
    void start() {
        begin();
        invoke(alone);
    }

    @Override
    void object(Value object) {
        Jumps.Target target = run.jumps.push(Jumps.Kind.STATEMENT, "", run.state);
        invoke(withInput.withInput(object));
        run.jumps.pop(target);
        run.state = State.join(run.state, target.takeLeft());
    }

    @Override
    void unknown(Unknown why) {
        run.anyNumberOfTimes(null, () -> object(why));
    }

    @Override
    void end() {
        // nothing was kept back
    }

    private void invoke(Binding binding) {
        State state = run.state;
        Value whatIf = whatIf(binding);
        boolean rehearsal = whatIf.equals(Known.TRUE);
        if (binding.fails()) {
            run.recorder.invocation(node, model.signature(), binding, state, whatIf, state.world());
            fail(Outcome.Failure.CERTAIN, binding);
            return;
        }
        Outcome outcome = rehearsal ? new Outcome(Output.NONE, state.world(), Outcome.Failure.NEVER)
                : model.invoke(new BoundCall(binding, state.computer(), whatIf), state.world());
        World after = whatIf instanceof Unknown ? state.world().join(outcome.world()) : outcome.world();
        run.recorder.invocation(node, model.signature(), binding, state, whatIf, after);
        if (!binding.isCertain()) {
            run.status.mayFail(node);
            run.mayRaise();
        }
        run.state = run.state.with(after);
        fail(outcome.failure(), binding);
        if (!run.isDead()) {
            feed(whatIf instanceof Unknown ? outcome.output().join(Output.NONE) : outcome.output());
        }
    }

    /** The command writes an error; in a check of a script that nobody started, anything inside a try may go wrong. */
    private void fail(Outcome.Failure failure, Binding binding) {
        if (failure == Outcome.Failure.NEVER) {
            if (run.options.openParameters() && run.jumps.insideTry()) {
                run.mayRaise();
            }
            return;
        }
        boolean certain = failure == Outcome.Failure.CERTAIN;
        if (certain) {
            run.status.fails(node);
        } else {
            run.status.mayFail(node);
        }
        CommonVariables.addError(run, binding, certain);
        run.errors.write(certain, binding.value("ErrorAction").orElse(null), Thrown.OF_CMDLET);
        if (run.options.openParameters() && run.jumps.insideTry()) {
            run.mayRaise();
        }
    }

    private Value whatIf(Binding binding) {
        if (!model.signature().supportsShouldProcess()) {
            return Known.FALSE;
        }
        Optional<BoundParameter> given = binding.parameter("WhatIf");
        if (given.isEmpty() && binding.open().isPresent()) {
            return binding.open().get();
        }
        return given.isPresent() ? Truth.value(given.get().value()) : Truth.value(run.variable("whatifpreference"));
    }
}
