package dev.exlint.powershell.eval;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Value;

/**
 * One call of a modelled command. A command in a loop or a function makes several, a call that fails to bind makes one with errors.
 *
 * @param ordinal its place in the trace, from 0
 * @param site the command in the source
 * @param command the canonical name
 * @param signature the command's signature
 * @param binding its parameters or errors
 * @param reach whether it happens
 * @param computer where it runs: a known text, a known {@link dev.exlint.powershell.value.LocalComputer}, or unknown
 * @param whatIf whether it only pretends, a truth value
 * @param before the world before it
 * @param after the world after it
 * @param file the file in which the command stands, as a path from the script's folder; empty for the script itself
 */
public record Invocation(int ordinal, CommandAst site, String command, CommandSignature signature, Binding binding, Reach reach,
        Value computer, Value whatIf, World before, World after, String file) {

    /** {@return whether it certainly only pretends} */
    public boolean isRehearsal() {
        return whatIf instanceof Known known && known.content().equals(Boolean.TRUE);
    }
}
