package dev.exlint.powershell.eval;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Value;

/**
 * A call that is bound and about to happen.
 *
 * @param binding its parameters; free of errors
 * @param computer where it runs: a known text, a {@link dev.exlint.powershell.value.LocalComputer}, or unknown
 * @param whatIf whether it only pretends, as a truth value that may be unknown
 */
public record BoundCall(Binding binding, Value computer, Value whatIf) {
}
