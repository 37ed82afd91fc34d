package dev.exlint.powershell.check;

import java.util.function.Consumer;

import dev.exlint.powershell.ast.ArrayLiteralAst;
import dev.exlint.powershell.ast.ArrayTypeName;
import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributedExpressionAst;
import dev.exlint.powershell.ast.BinaryExpressionAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.ConstantExpressionAst;
import dev.exlint.powershell.ast.ConvertExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.HashtableAst;
import dev.exlint.powershell.ast.IndexExpressionAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.TypeName;
import dev.exlint.powershell.ast.UnaryExpressionAst;
import dev.exlint.powershell.ast.UsingExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.token.NumberText;
import dev.exlint.powershell.token.NumberValue;
import dev.exlint.powershell.token.TokenKind;

/** Targets, keys, splats, conversions and {@code $using:}. */
final class ExpressionChecks {

    private static final int MOST_ARRAY_DIMENSIONS = 200;

    private final ErrorReport report;
    private final SemanticWalk walk;
    private final AssignmentTargets targets;
    private final Consumer<Ast> invalidLeft;

    ExpressionChecks(ErrorReport report, SemanticWalk walk) {
        this.report = report;
        this.walk = walk;
        targets = new AssignmentTargets(report);
        invalidLeft = bad -> report.at(bad, "InvalidLeftHandSide");
    }

    void assignment(AssignmentStatementAst node) {
        targets.check(node.left(), node.operator() == TokenKind.Equals, invalidLeft);
    }

    void unary(UnaryExpressionAst node) {
        switch (node.operator()) {
            case PlusPlus, PostfixPlusPlus, MinusMinus, PostfixMinusMinus -> targets.check(node.child(), false,
                    bad -> report.at(bad, "OperatorRequiresVariableOrProperty", node.operator().text()));
            default -> {
                // every operand will do
            }
        }
    }

    /** A chain operator between expressions was parsed so that recovery goes on, but is an error. */
    void binary(BinaryExpressionAst node) {
        if (node.operator() == TokenKind.AndAnd || node.operator() == TokenKind.OrOr) {
            report.at(node.operatorStart(), node.operatorEnd(), "InvalidEndOfLine", node.operator().text());
        }
    }

    void arrayDepth(TypeName type, Ast node) {
        int depth = 0;
        for (TypeName inner = type; inner instanceof ArrayTypeName array; inner = array.elementType()) {
            if (++depth > MOST_ARRAY_DIMENSIONS) {
                report.at(node, "ScriptTooComplicated");
                return;
            }
        }
    }

    void hashtable(HashtableAst node) {
        if (node.keyValuePairs().size() < 2) {
            return;
        }
        NameSet keys = new NameSet();
        for (HashtableAst.KeyValuePair pair : node.keyValuePairs()) {
            String key = keyText(pair.key());
            if (key != null && !keys.add(key)) {
                report.at(pair.key(), "DuplicateKeyInHashLiteral", key);
            }
        }
    }

    /** A key as text, null if it is computed. */
    private static String keyText(ExpressionAst key) {
        if (key instanceof StringConstantExpressionAst word) {
            return word.value();
        }
        if (!(key instanceof ConstantExpressionAst constant) || constant.constant().isEmpty()) {
            return null;
        }
        Object value = constant.constant().get();
        return value instanceof NumberValue number ? NumberText.of(number) : value.toString();
    }

    void splat(VariableExpressionAst node) {
        if (!node.splatted()) {
            return;
        }
        Ast parent = walk.ancestor(1);
        if (parent instanceof CommandAst || parent instanceof UsingExpressionAst) {
            return;
        }
        boolean inList = parent instanceof ArrayLiteralAst && walk.ancestor(2) instanceof CommandAst;
        report.at(node, inList ? "SplattingNotPermittedInArgumentList" : "SplattingNotPermitted", node.name());
    }

    void attributed(AttributedExpressionAst node) {
        ExpressionAst inner = node;
        while (inner instanceof AttributedExpressionAst layer) {
            inner = layer.child();
        }
        if (!(inner instanceof VariableExpressionAst)) {
            report.at(node.attribute(), "UnexpectedAttribute", node.attribute().typeName().fullName());
        }
    }

    void convert(ConvertExpressionAst node) {
        if (KnownTypes.isOrdered(node.type().typeName())) {
            if (!(node.child() instanceof HashtableAst)) {
                report.at(node, "OrderedAttributeOnlyOnHashLiteralNode", node.type().typeName().fullName());
            }
        } else if (KnownTypes.isReference(node.type().typeName())) {
            reference(node);
        }
    }

    private void reference(ConvertExpressionAst node) {
        boolean repeated = false;
        for (ExpressionAst inner = node.child(); inner instanceof AttributedExpressionAst layer; inner = layer.child()) {
            if (layer instanceof ConvertExpressionAst convert && KnownTypes.isReference(convert.type().typeName())) {
                repeated = true;
                report.at(convert.type(), "ReferenceNeedsToBeByItselfInTypeSequence");
            }
        }
        boolean afterOther = walk.ancestor(1) instanceof ConvertExpressionAst outer && !KnownTypes.isReference(outer.type().typeName());
        if (afterOther && !repeated && !isAssignedTo()) {
            report.at(node.type(), "ReferenceNeedsToBeLastTypeInTypeConversion");
        }
    }

    /** Left sides have an error of their own. */
    private boolean isAssignedTo() {
        for (int level = 2; walk.ancestor(level) != null; level++) {
            Ast around = walk.ancestor(level);
            if (around instanceof AssignmentStatementAst assignment) {
                return assignment.left() == walk.ancestor(level - 1);
            }
            if (around instanceof CommandExpressionAst) {
                return false;
            }
        }
        return false;
    }

    /** Only a variable, its properties and constant indexes can be taken along. */
    void using(UsingExpressionAst node) {
        ExpressionAst inner = node.subExpression();
        while (!(inner instanceof VariableExpressionAst)) {
            if (inner instanceof MemberExpressionAst member && !(inner instanceof InvokeMemberExpressionAst)
                    && member.member() instanceof StringConstantExpressionAst) {
                inner = member.expression();
            } else if (inner instanceof IndexExpressionAst index
                    && Constants.isAttributeArgument(index.index(), true, walk::mayBeLiteral)) {
                inner = index.target();
            } else {
                report.at(inner instanceof IndexExpressionAst index ? index.index() : inner, "InvalidUsingExpression");
                return;
            }
        }
    }
}
