package dev.exlint.powershell.bind;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.value.Value;
import java.util.Optional;

/**
 * Why a command doesn't run.
 *
 * @param id the engine's id
 * @param parameter the parameter it speaks of, as written or canonical; may be empty
 * @param node the element it speaks of: a parameter, an argument, or the whole command
 * @param start where the engine puts the error
 * @param end where that ends, exclusive
 * @param given the value that was refused, before conversion; empty if the error is not about a value
 */
public record BindingError(BindingErrorId id, String parameter, Ast node, int start, int end, Optional<Value> given) {
}
