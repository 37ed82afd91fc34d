package dev.exlint.powershell.bind;

import java.util.Optional;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.value.Value;

/**
 * An argument after splats are taken apart: a name, a value, or both.
 *
 * @param name the parameter's name as written; empty for a plain value
 * @param value the value; empty for a name that stands alone
 * @param origin how it was given
 * @param parameter the parameter in the call, null if none is written
 * @param argument the node that gives the value; for a splat the variable; null for a name that stands alone
 * @param key the key in a splatted table, null if none
 */
record Item(String name, Optional<Value> value, Origin origin, CommandParameterAst parameter, Ast argument, Ast key) {

    boolean hasName() {
        return !name.isEmpty();
    }

    /** Where the engine puts an error about the name. */
    Ast place() {
        return parameter != null ? parameter : argument;
    }

    Item with(Value given, Ast node) {
        return new Item(name, Optional.of(given), origin, parameter, node, key);
    }
}
