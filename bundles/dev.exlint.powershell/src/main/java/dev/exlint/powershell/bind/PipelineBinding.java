package dev.exlint.powershell.bind;

import dev.exlint.powershell.value.Value;

/**
 * A command in a pipeline whose written arguments are bound: every object of the pipeline completes it anew.
 */
public final class PipelineBinding {
    private final BindingRun run;

    PipelineBinding(BindingRun run) {
        this.run = run;
    }

    /** {@return whether what is written already keeps the command from running, whatever comes through the pipeline} */
    public boolean fails() {
        return run.failed() || run.missesMandatoryThatNoPipelineGives();
    }

    /** {@return the binding as far as it is written; with its errors if {@link #fails()}} */
    public Binding written() {
        return run.missesMandatoryThatNoPipelineGives() ? run.copy().withoutInput() : run.toBinding();
    }

    /**
     * {@return the binding for one object}
     *
     * @param object the object
     */
    public Binding withInput(Value object) {
        return new PipelineInput(run.copy()).bind(object);
    }
}
