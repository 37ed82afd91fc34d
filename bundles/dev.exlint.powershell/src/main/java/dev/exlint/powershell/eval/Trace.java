package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Map;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.parse.SyntaxTree;

/**
 * Everything a script can do to the modelled commands, in the order in which it would do it.
 *
 * @param invocations the calls; those of functions that nothing calls come last
 * @param opaque places whose code can't be seen
 * @param shadowed commands that look like modelled ones but call a function of the script
 * @param end the world at the end of the script, all paths together
 * @param complete false if the budget ended the evaluation, so that calls may be missing
 * @param files the files beside the script whose code was followed, by their paths from its folder
 */
public record Trace(List<Invocation> invocations, List<Opaque> opaque, List<CommandAst> shadowed, World end, boolean complete,
        Map<String, SyntaxTree> files) {

    /** Copies the lists. */
    public Trace {
        invocations = List.copyOf(invocations);
        opaque = List.copyOf(opaque);
        shadowed = List.copyOf(shadowed);
        files = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(files));
    }
}
