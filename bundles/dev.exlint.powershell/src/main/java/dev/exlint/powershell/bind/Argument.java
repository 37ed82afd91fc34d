package dev.exlint.powershell.bind;

import java.util.Optional;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.value.Value;

/**
 * One element of a command after its name, evaluated but not bound: only the parameter table can say which value belongs to which name.
 */
public sealed interface Argument {

    /** {@return where it stands in the call} */
    Ast node();

    /**
     * A parameter, with its value only in the colon form.
     *
     * @param node the parameter
     * @param value the value of the colon form
     */
    record Named(CommandParameterAst node, Optional<Value> value) implements Argument {
    }

    /**
     * A value.
     *
     * @param node the expression
     * @param value its value
     */
    record Plain(ExpressionAst node, Value value) implements Argument {
    }

    /**
     * A splatted variable.
     *
     * @param node the variable
     * @param value its value: a table, a list, or anything else
     */
    record Splat(VariableExpressionAst node, Value value) implements Argument {
    }

    /**
     * A value that {@code $PSDefaultParameterValues} adds to the call unless the parameter is given.
     *
     * @param node the command
     * @param name the parameter; empty if nobody can tell which parameters are added
     * @param value its value
     */
    record Default(Ast node, String name, Value value) implements Argument {
    }

    /**
     * A value that isn't written in the call, such as an element of -ArgumentList.
     *
     * @param node what stands for the call
     * @param value its value
     */
    record Given(Ast node, Value value) implements Argument {
    }
}
