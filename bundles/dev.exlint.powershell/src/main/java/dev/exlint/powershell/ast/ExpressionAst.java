package dev.exlint.powershell.ast;

/**
 * Anything that has a value.
 */
public abstract sealed class ExpressionAst extends CommandElementAst
        permits ErrorExpressionAst, TernaryExpressionAst, BinaryExpressionAst, UnaryExpressionAst, AttributedExpressionAst,
                MemberExpressionAst, TypeExpressionAst, VariableExpressionAst, ConstantExpressionAst, ExpandableStringExpressionAst,
                ScriptBlockExpressionAst, ArrayLiteralAst, HashtableAst, ArrayExpressionAst, ParenExpressionAst, SubExpressionAst,
                UsingExpressionAst, IndexExpressionAst {
    ExpressionAst(int start, int end) {
        super(start, end);
    }
}
