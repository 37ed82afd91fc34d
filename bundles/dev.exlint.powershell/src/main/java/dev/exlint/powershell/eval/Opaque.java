package dev.exlint.powershell.eval;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.value.Unknown;

/**
 * A place whose code can't be seen: calls may come from there.
 *
 * @param site the command or expression
 * @param reason why
 * @param ordinal how many invocations the trace has before it; what follows may not be reached, since unseen code can end the script
 * @param file the file in which it stands, as a path from the script's folder; empty for the script itself
 */
public record Opaque(Ast site, Unknown reason, int ordinal, String file) {
}
