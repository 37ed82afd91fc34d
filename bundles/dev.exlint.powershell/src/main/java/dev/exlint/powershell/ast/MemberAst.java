package dev.exlint.powershell.ast;

/**
 * A property or method of a class, or a value of an enum.
 */
public abstract sealed class MemberAst extends Ast permits PropertyMemberAst, FunctionMemberAst {
    MemberAst(int start, int end) {
        super(start, end);
    }
}
