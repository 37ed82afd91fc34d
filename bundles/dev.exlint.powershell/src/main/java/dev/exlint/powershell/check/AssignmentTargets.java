package dev.exlint.powershell.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import dev.exlint.powershell.ast.ArrayLiteralAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributedExpressionAst;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.ConvertExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.IndexExpressionAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.ParenExpressionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.PipelineBaseAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.ast.VariableExpressionAst;

/**
 * Says what can be assigned to: variables, members, indexes, typed ones, parenthesised ones, and with a plain {@code =} arrays of them.
 */
final class AssignmentTargets {

    private final ErrorReport report;

    AssignmentTargets(ErrorReport report) {
        this.report = report;
    }

    /** The single targets of a left side, parentheses and arrays taken apart. */
    static List<ExpressionAst> of(ExpressionAst left) {
        List<ExpressionAst> targets = new ArrayList<>();
        Deque<ExpressionAst> open = new ArrayDeque<>(List.of(left));
        while (!open.isEmpty()) {
            ExpressionAst target = open.pop();
            if (target instanceof ParenExpressionAst paren) {
                ExpressionAst inner = pureExpression(paren.pipeline());
                if (inner != null) {
                    open.push(inner);
                }
            } else if (target instanceof ArrayLiteralAst array) {
                for (int i = array.elements().size() - 1; i >= 0; i--) {
                    open.push(array.elements().get(i));
                }
            } else {
                targets.add(target);
            }
        }
        return targets;
    }

    /** The expression a pipeline consists of, null if it is more than one plain expression. */
    static ExpressionAst pureExpression(PipelineBaseAst pipeline) {
        return pipeline instanceof PipelineAst plain && plain.pipelineElements().size() == 1
                && plain.pipelineElements().get(0) instanceof CommandExpressionAst expression && expression.redirections().isEmpty()
                        ? expression.expression()
                        : null;
    }

    /**
     * Checks a target.
     *
     * @param target what is assigned to
     * @param simple whether by {@code =}, which allows arrays
     * @param refuse reports what cannot be assigned to
     */
    void check(ExpressionAst target, boolean simple, Consumer<Ast> refuse) {
        if (target instanceof ArrayLiteralAst array) {
            if (simple) {
                array.elements().forEach(element -> check(element, true, refuse));
            } else {
                refuse.accept(array);
            }
        } else if (target instanceof ParenExpressionAst paren) {
            ExpressionAst inner = pureExpression(paren.pipeline());
            if (inner == null) {
                refuse.accept(paren.pipeline());
            } else {
                check(inner, simple, refuse);
            }
        } else if (target instanceof AttributedExpressionAst attributed) {
            attributed(attributed, simple, refuse);
        } else if (!isAssignable(target)) {
            refuse.accept(target);
        }
    }

    private static boolean isAssignable(ExpressionAst target) {
        if (target instanceof MemberExpressionAst member) {
            return !member.nullConditional();
        }
        if (target instanceof IndexExpressionAst index) {
            return !index.nullConditional();
        }
        return target instanceof VariableExpressionAst;
    }

    private void attributed(AttributedExpressionAst target, boolean simple, Consumer<Ast> refuse) {
        ExpressionAst inner = target;
        int converts = 0;
        TypeConstraintAst reference = null;
        TypeConstraintAst last = null;
        while (inner instanceof AttributedExpressionAst layer) {
            if (layer instanceof ConvertExpressionAst convert) {
                converts++;
                last = convert.type();
                if (KnownTypes.isReference(last.typeName())) {
                    reference = last;
                } else if (KnownTypes.isVoid(last.typeName())) {
                    report.at(last, "VoidTypeConstraintNotAllowed");
                }
            }
            inner = layer.child();
        }
        if (reference != null && converts > 1) {
            report.at(reference, "ReferenceNeedsToBeByItselfInTypeConstraint");
            return;
        }
        if (inner instanceof VariableExpressionAst variable && AutomaticVariables.refuses(variable, last)) {
            report.at(target, "AssignmentStatementToAutomaticNotSupported", variable.variablePath().unqualifiedName());
        }
        check(inner, simple, refuse);
    }
}
