package dev.exlint.powershell.eval;

import java.util.List;

import dev.exlint.powershell.ast.CommandAst;

/**
 * Everything a script can do to the modelled commands, in the order in which it would do it.
 *
 * @param invocations the calls; those of functions that nothing calls come last
 * @param opaque places whose code can't be seen
 * @param shadowed commands that look like modelled ones but call a function of the script
 * @param end the world at the end of the script, all paths together
 * @param complete false if the budget ended the evaluation, so that calls may be missing
 */
public record Trace(List<Invocation> invocations, List<Opaque> opaque, List<CommandAst> shadowed, World end, boolean complete) {

    /** Copies the lists. */
    public Trace {
        invocations = List.copyOf(invocations);
        opaque = List.copyOf(opaque);
        shadowed = List.copyOf(shadowed);
    }
}
