package dev.exlint.powershell.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

import dev.exlint.powershell.ast.ArrayLiteralAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.BinaryExpressionAst;
import dev.exlint.powershell.ast.ConstantExpressionAst;
import dev.exlint.powershell.ast.ConvertExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.ParenExpressionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.SubExpressionAst;
import dev.exlint.powershell.ast.TernaryExpressionAst;
import dev.exlint.powershell.ast.TypeExpressionAst;
import dev.exlint.powershell.ast.TypeName;
import dev.exlint.powershell.ast.UnaryExpressionAst;
import dev.exlint.powershell.ast.UsingExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.token.TokenKind;

/**
 * Says what the engine takes for a constant in an attribute or behind {@code $using:}.
 *
 * <p>The trap: a static member like {@code [x]::Y} is constant only if it is a literal field. Of types with a namespace that depends on
 * the machine, and we believe it; a type without one is of the engine's few, and never one that the script defines.
 */
final class Constants {

    private static final Set<TokenKind> FOLDABLE = Set.of(TokenKind.Exclaim, TokenKind.Multiply, TokenKind.Divide, TokenKind.Rem,
            TokenKind.Plus, TokenKind.Minus, TokenKind.Not, TokenKind.Bnot, TokenKind.And, TokenKind.Or, TokenKind.Xor, TokenKind.Band,
            TokenKind.Bor, TokenKind.Bxor, TokenKind.Shl, TokenKind.Shr);

    private final Deque<Ast> open = new ArrayDeque<>();
    private final boolean scriptBlocksAllowed;
    private final BiPredicate<TypeName, String> mayBeLiteral;

    private Constants(boolean scriptBlocksAllowed, BiPredicate<TypeName, String> mayBeLiteral) {
        this.scriptBlocksAllowed = scriptBlocksAllowed;
        this.mayBeLiteral = mayBeLiteral;
    }

    /**
     * Whether an attribute takes it.
     *
     * @param expression the argument
     * @param scriptBlocksAllowed false for attributes on classes and their members
     * @param mayBeLiteral what to believe of a type and the name of its member
     */
    static boolean isAttributeArgument(ExpressionAst expression, boolean scriptBlocksAllowed, BiPredicate<TypeName, String> mayBeLiteral) {
        if (expression instanceof ConstantExpressionAst) {
            return true;
        }
        Constants constants = new Constants(scriptBlocksAllowed, mayBeLiteral);
        constants.open.push(expression);
        while (!constants.open.isEmpty()) {
            if (!constants.accepts(constants.open.pop())) {
                return false;
            }
        }
        return true;
    }

    /** Accepts a node under the condition that what it pushes is accepted too. */
    private boolean accepts(Ast node) {
        if (node instanceof ConstantExpressionAst || node instanceof TypeExpressionAst) {
            return true;
        }
        if (node instanceof VariableExpressionAst variable) {
            return AutomaticVariables.isConstant(variable);
        }
        if (node instanceof ScriptBlockExpressionAst) {
            return scriptBlocksAllowed;
        }
        if (node instanceof ArrayLiteralAst array) {
            return pushed(array.elements());
        }
        if (node instanceof BinaryExpressionAst binary) {
            return FOLDABLE.contains(binary.operator()) && !dividesByNothing(binary) && pushed(List.of(binary.left(), binary.right()));
        }
        if (node instanceof UnaryExpressionAst unary) {
            return FOLDABLE.contains(unary.operator()) && pushed(List.of(unary.child()));
        }
        if (node instanceof TernaryExpressionAst ternary) {
            return pushed(List.of(ternary.condition(), ternary.ifTrue(), ternary.ifFalse()));
        }
        if (node instanceof ConvertExpressionAst convert) {
            return KnownTypes.isPrimitive(convert.type().typeName()) && pushed(List.of(convert.child()));
        }
        if (node instanceof MemberExpressionAst member) {
            return !(member instanceof InvokeMemberExpressionAst) && member.isStatic()
                    && member.expression() instanceof TypeExpressionAst type && member.member() instanceof StringConstantExpressionAst name
                    && mayBeLiteral.test(type.typeName(), name.value());
        }
        return accepted(node);
    }

    private boolean accepted(Ast node) {
        if (node instanceof UsingExpressionAst using) {
            return pushed(List.of(using.subExpression()));
        }
        if (node instanceof ParenExpressionAst paren) {
            return pushed(List.of(paren.pipeline()));
        }
        if (node instanceof PipelineAst pipeline) {
            ExpressionAst pure = AssignmentTargets.pureExpression(pipeline);
            return pure != null && pushed(List.of(pure));
        }
        if (node instanceof SubExpressionAst sub) {
            return pushed(List.of(sub.subExpression()));
        }
        return node instanceof StatementBlockAst block && block.traps().isEmpty() && block.statements().size() == 1
                && pushed(block.statements());
    }

    private boolean pushed(List<? extends Ast> parts) {
        parts.forEach(open::push);
        return true;
    }

    private static boolean dividesByNothing(BinaryExpressionAst binary) {
        boolean divides = binary.operator() == TokenKind.Divide || binary.operator() == TokenKind.Rem;
        return divides && binary.right() instanceof VariableExpressionAst variable
                && Set.of("FALSE", "NULL").contains(Names.key(variable.variablePath().unqualifiedName()));
    }
}
