package dev.exlint.powershell.bind;

import java.util.Optional;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.command.ParameterSignature;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Value;

/**
 * A parameter with its value, and the places in the source that gave it.
 */
public final class BoundParameter {
    private final ParameterSignature signature;
    private final Value value;
    private final Value given;
    private final Origin origin;
    private final CommandParameterAst parameter;
    private final Ast argument;
    private final Ast key;

    /**
     * Makes the parameter.
     *
     * @param signature which parameter it is
     * @param value the value after conversion
     * @param given the value before conversion
     * @param origin how it got the value
     * @param parameter the parameter in the call, null if none is written
     * @param argument the node in the call that gives the value; null when it comes from elsewhere (a pipeline, a default, a bare switch)
     * @param key the key in a splatted table, null if none
     */
    public BoundParameter(ParameterSignature signature, Value value, Value given, Origin origin, CommandParameterAst parameter,
            Ast argument, Ast key) {
        this.signature = signature;
        this.value = value;
        this.given = given;
        this.origin = origin;
        this.parameter = parameter;
        this.argument = argument;
        this.key = key;
    }

    /** {@return which parameter it is} */
    public ParameterSignature signature() {
        return signature;
    }

    /** {@return the canonical name} */
    public String name() {
        return signature.name();
    }

    /** {@return the value after conversion; a flags enum is an {@link dev.exlint.powershell.value.EnumValue}} */
    public Value value() {
        return value;
    }

    /** {@return the value before conversion, with the places where its parts are written} */
    public Value given() {
        return given;
    }

    /** {@return how it got the value} */
    public Origin origin() {
        return origin;
    }

    /** {@return the parameter in the call, if it is written} */
    public Optional<CommandParameterAst> parameter() {
        return Optional.ofNullable(parameter);
    }

    /** {@return the node in the call that gives the value (the splatted variable for a splat), if any} */
    public Optional<Ast> argument() {
        return Optional.ofNullable(argument);
    }

    /** {@return the key in a splatted table, if it is written} */
    public Optional<Ast> key() {
        return Optional.ofNullable(key);
    }

    /** {@return where the value really stands as one literal: the argument itself or, behind a variable, the node that was assigned} */
    public Optional<Ast> literal() {
        return given instanceof Known known && known.sources().size() == 1 ? Optional.of(known.sources().get(0)) : Optional.empty();
    }
}
