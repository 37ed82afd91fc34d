package dev.exlint.powershell.value;

import dev.exlint.powershell.ast.ScriptBlockAst;

/**
 * A script block that isn't run yet.
 *
 * @param body its code
 */
public record PsScriptBlock(ScriptBlockAst body) {
}
