package dev.exlint.powershell.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.BinaryExpressionAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.ast.TypeExpressionAst;
import dev.exlint.powershell.ast.TypeName;
import dev.exlint.powershell.ast.UnaryExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.token.TokenKind;

/**
 * Refuses in data sections and manifests whatever could run code or grow without bound.
 *
 * <p>The trap: operators are refused by what they can do to size or state, so arithmetic passes and {@code -join} does not.
 */
final class RestrictedLanguage extends TreeWalk {

    private static final Set<String> ALLOWED_VARIABLES = Set.of("PSCULTURE", "PSUICULTURE", "TRUE", "FALSE", "NULL");

    private final ErrorReport report;
    private final Optional<List<String>> allowedCommands;

    /**
     * Makes a walk.
     *
     * @param allowedCommands the names in upper case; empty if the section computes them, which allows all until it runs
     */
    RestrictedLanguage(ErrorReport report, Optional<List<String>> allowedCommands, Budget budget) {
        super(budget);
        this.report = report;
        this.allowedCommands = allowedCommands;
    }

    @Override
    boolean enter(Ast node) {
        switch (node.nodeType()) {
            case Command -> command((CommandAst) node);
            case BinaryExpression -> binary((BinaryExpressionAst) node);
            case UnaryExpression -> unary((UnaryExpressionAst) node);
            case VariableExpression -> variable((VariableExpressionAst) node);
            case TypeConstraint -> type(node, ((TypeConstraintAst) node).typeName());
            case TypeExpression -> type(node, ((TypeExpressionAst) node).typeName());
            default -> {
                String id = refusal(node);
                if (!id.isEmpty()) {
                    report.at(node, id);
                }
            }
        }
        return true;
    }

    private static String refusal(Ast node) {
        return switch (node.nodeType()) {
            case ScriptBlock, ScriptBlockExpression -> "ScriptBlockNotSupportedInDataSection";
            case ParamBlock -> "ParameterDeclarationNotSupportedInDataSection";
            case Attribute, AttributedExpression -> "AttributeNotSupportedInDataSection";
            case FunctionDefinition -> "FunctionDeclarationNotSupportedInDataSection";
            case TrapStatement -> "TrapStatementNotSupportedInDataSection";
            case SwitchStatement -> "SwitchStatementNotSupportedInDataSection";
            case DataStatement -> "DataSectionStatementNotSupportedInDataSection";
            case ForEachStatement -> "ForeachStatementNotSupportedInDataSection";
            case DoWhileStatement, DoUntilStatement -> "DoWhileStatementNotSupportedInDataSection";
            case ForStatement, WhileStatement -> "ForWhileStatementNotSupportedInDataSection";
            case TryStatement -> "TryStatementNotSupportedInDataSection";
            case BreakStatement, ContinueStatement, ReturnStatement, ExitStatement, ThrowStatement ->
                "FlowControlStatementNotSupportedInDataSection";
            case AssignmentStatement -> "AssignmentStatementNotSupportedInDataSection";
            case MergingRedirection, FileRedirection -> "RedirectionNotSupportedInDataSection";
            case MemberExpression -> "PropertyReferenceNotSupportedInDataSection";
            case InvokeMemberExpression -> "MethodCallNotSupportedInDataSection";
            case IndexExpression -> "ArrayReferenceNotSupportedInDataSection";
            case BlockStatement -> "ParallelAndSequenceBlockNotSupportedInDataSection";
            default -> "";
        };
    }

    private void command(CommandAst node) {
        if (node.invocationOperator() == TokenKind.Dot) {
            report.at(node, "DotSourcingNotSupportedInDataSection");
            return;
        }
        if (allowedCommands.isEmpty()) {
            return;
        }
        Optional<String> name = node.commandName();
        if (name.isEmpty() && node.invocationOperator() == TokenKind.Ampersand) {
            report.at(node, "OperatorNotSupportedInDataSection", "&");
        } else if (name.isEmpty() || !allowedCommands.get().contains(Names.key(name.get()))) {
            report.at(node, "CmdletNotInAllowedListForDataSection", name.orElse(""));
        }
    }

    private void binary(BinaryExpressionAst node) {
        if (node.operator().isDisallowedInRestrictedLanguage()) {
            report.at(node.operatorStart(), node.operatorEnd(), "OperatorNotSupportedInDataSection", node.operator().text());
        }
    }

    private void unary(UnaryExpressionAst node) {
        if (node.operator().isDisallowedInRestrictedLanguage()) {
            report.at(node, "OperatorNotSupportedInDataSection", node.operator().text());
        }
    }

    private void variable(VariableExpressionAst node) {
        if (!ALLOWED_VARIABLES.contains(Names.key(node.name()))) {
            report.at(node, "VariableReferenceNotSupportedInDataSection");
        }
    }

    private void type(Ast node, TypeName name) {
        if (!KnownTypes.isSimpleValue(name)) {
            report.at(node, "TypeNotAllowedInDataSection", name.fullName());
        }
    }
}
