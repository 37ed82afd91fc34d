package dev.exlint.powershell.ast;

/**
 * A parameter or an argument of a command; every expression is one.
 */
public abstract sealed class CommandElementAst extends Ast permits CommandParameterAst, ExpressionAst {
    CommandElementAst(int start, int end) {
        super(start, end);
    }
}
