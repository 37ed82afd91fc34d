package dev.exlint.powershell.bind;

import dev.exlint.powershell.ast.Ast;

/**
 * Why a command doesn't run.
 *
 * @param id the engine's id
 * @param parameter the parameter it speaks of, as written or canonical; may be empty
 * @param node the element it speaks of: a parameter, an argument, or the whole command
 * @param start where the engine puts the error
 * @param end where that ends, exclusive
 */
public record BindingError(BindingErrorId id, String parameter, Ast node, int start, int end) {
}
