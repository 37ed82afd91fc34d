package dev.exlint.powershell.bind;

import java.util.List;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.command.CommandSignature;

/**
 * Binds the arguments of a command to its parameters as the engine does: names and prefixes, sets, positions, conversions.
 *
 * <p>One binder belongs to one script. Immutable.
 */
public final class Binder {
    private final String source;
    private final boolean explicitBeatsSplat;

    /**
     * A binder for a script.
     *
     * @param source the text of the script, since a number given to a text parameter keeps what is written
     * @param explicitBeatsSplat whether a written parameter wins over the same key of a splat (7.1) instead of being an error
     */
    public Binder(String source, boolean explicitBeatsSplat) {
        this.source = source;
        this.explicitBeatsSplat = explicitBeatsSplat;
    }

    /**
     * {@return the binding of a command that gets no pipeline input}
     *
     * @param signature the command
     * @param site the whole command in the source
     * @param arguments its elements after the name
     */
    public Binding bind(CommandSignature signature, Ast site, List<Argument> arguments) {
        return run(signature, site, arguments).withoutInput();
    }

    /**
     * {@return the binding of what is written, to be completed for each object of the pipeline}
     *
     * @param signature the command
     * @param site the whole command in the source
     * @param arguments its elements after the name
     */
    public PipelineBinding bindForPipeline(CommandSignature signature, Ast site, List<Argument> arguments) {
        return new PipelineBinding(run(signature, site, arguments));
    }

    private BindingRun run(CommandSignature signature, Ast site, List<Argument> arguments) {
        BindingRun run = new BindingRun(signature, site, source, explicitBeatsSplat);
        run.bindArguments(new Items(arguments));
        return run;
    }
}
