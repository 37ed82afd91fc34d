package dev.exlint.powershell.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributeAst;
import dev.exlint.powershell.ast.AttributedExpressionAst;
import dev.exlint.powershell.ast.BinaryExpressionAst;
import dev.exlint.powershell.ast.BlockStatementAst;
import dev.exlint.powershell.ast.BreakStatementAst;
import dev.exlint.powershell.ast.ContinueStatementAst;
import dev.exlint.powershell.ast.ConvertExpressionAst;
import dev.exlint.powershell.ast.DataStatementAst;
import dev.exlint.powershell.ast.ForEachStatementAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.FunctionMemberAst;
import dev.exlint.powershell.ast.HashtableAst;
import dev.exlint.powershell.ast.MemberAst;
import dev.exlint.powershell.ast.ParamBlockAst;
import dev.exlint.powershell.ast.ParameterAst;
import dev.exlint.powershell.ast.PropertyMemberAst;
import dev.exlint.powershell.ast.ReturnStatementAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.SwitchStatementAst;
import dev.exlint.powershell.ast.TryStatementAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.ast.TypeExpressionAst;
import dev.exlint.powershell.ast.TypeName;
import dev.exlint.powershell.ast.UnaryExpressionAst;
import dev.exlint.powershell.ast.UsingExpressionAst;
import dev.exlint.powershell.ast.UsingStatementAst;
import dev.exlint.powershell.ast.UsingStatementKind;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;

/**
 * Sends every node to the checks for its type and keeps what they share: the member of a class they are in, and its unassigned variables.
 */
final class SemanticWalk extends TreeWalk {

    private final Dialect dialect;
    private final ParameterChecks parameters;
    private final StatementChecks statements;
    private final FlowChecks flow;
    private final ExpressionChecks expressions;
    private final MemberChecks methods;
    private final ErrorReport report;
    private final List<MemberAst> members = new ArrayList<>();
    private final Set<Ast> unassigned = new HashSet<>();
    private boolean typeDefinition;
    private boolean namespace;

    SemanticWalk(ErrorReport report, Dialect dialect, Budget budget) {
        super(budget);
        this.report = report;
        this.dialect = dialect;
        parameters = new ParameterChecks(report, this, dialect.isPowerShell7());
        statements = new StatementChecks(report, this, dialect);
        flow = new FlowChecks(report, this);
        expressions = new ExpressionChecks(report, this);
        methods = new MemberChecks(report, this);
    }

    @Override
    boolean enter(Ast node) {
        switch (node.nodeType()) {
            case ScriptBlock -> enterScriptBlock();
            case TypeDefinition -> typeDefinition = true;
            case FunctionMember -> {
                members.add((MemberAst) node);
                methods.method((FunctionMemberAst) node);
            }
            case PropertyMember -> {
                methods.property((PropertyMemberAst) node);
                members.add((PropertyMemberAst) node);
            }
            case FunctionDefinition -> function((FunctionDefinitionAst) node);
            case ParamBlock -> parameters.duplicates(((ParamBlockAst) node).parameters());
            case Parameter -> parameters.parameter((ParameterAst) node);
            case Attribute -> parameters.attribute((AttributeAst) node);
            case TypeConstraint -> expressions.arrayDepth(((TypeConstraintAst) node).typeName(), node);
            case TypeExpression -> expressions.arrayDepth(((TypeExpressionAst) node).typeName(), node);
            case SwitchStatement -> statements.switchStatement((SwitchStatementAst) node);
            case ForEachStatement -> statements.forEach((ForEachStatementAst) node);
            case DataStatement -> statements.data((DataStatementAst) node);
            case TryStatement -> statements.tryStatement((TryStatementAst) node);
            case BlockStatement -> statements.block((BlockStatementAst) node);
            case UsingStatement -> {
                namespace |= ((UsingStatementAst) node).kind() == UsingStatementKind.Namespace;
                statements.using((UsingStatementAst) node);
            }
            case BreakStatement -> flow.jump(node, ((BreakStatementAst) node).label());
            case ContinueStatement -> flow.jump(node, ((ContinueStatementAst) node).label());
            case ReturnStatement -> returnStatement((ReturnStatementAst) node);
            case AssignmentStatement -> expressions.assignment((AssignmentStatementAst) node);
            case BinaryExpression -> expressions.binary((BinaryExpressionAst) node);
            case UnaryExpression -> expressions.unary((UnaryExpressionAst) node);
            case ConvertExpression -> expressions.convert((ConvertExpressionAst) node);
            case AttributedExpression -> expressions.attributed((AttributedExpressionAst) node);
            case UsingExpression -> expressions.using((UsingExpressionAst) node);
            case VariableExpression -> variable((VariableExpressionAst) node);
            case Hashtable -> expressions.hashtable((HashtableAst) node);
            default -> {
                // nothing to check
            }
        }
        return true;
    }

    @Override
    void leave(Ast node) {
        if (node instanceof MemberAst || node instanceof ScriptBlockAst && startsFreeScope(ancestor(0), ancestor(1))) {
            members.remove(members.size() - 1);
        }
    }

    /** A script block outside of methods, or inside one as a value, is in no member. */
    private void enterScriptBlock() {
        if (startsFreeScope(ancestor(1), ancestor(2))) {
            members.add(null);
        }
    }

    private static boolean startsFreeScope(Ast parent, Ast grandparent) {
        return parent == null || parent instanceof ScriptBlockExpressionAst || !(grandparent instanceof FunctionMemberAst);
    }

    /** Whether there are classes or enums, for whose sake names are resolved. */
    boolean sawTypeDefinition() {
        return typeDefinition;
    }

    /** Whether a member may be a literal field; behind a {@code using namespace} any short name may be one of its types. */
    boolean mayBeLiteral(TypeName type, String member) {
        return KnownTypes.mayBeLiteral(type, member, namespace, dialect.isPowerShell7());
    }

    /** The member whose body is being checked, null outside. */
    MemberAst currentMember() {
        return members.isEmpty() ? null : members.get(members.size() - 1);
    }

    /** Remembers variables a method reads before every path has assigned them. */
    void addUnassigned(Set<VariableExpressionAst> variables) {
        unassigned.addAll(variables);
    }

    private void function(FunctionDefinitionAst node) {
        Optional<ParamBlockAst> second = node.parameters().isEmpty() ? Optional.empty() : node.body().paramBlock();
        if (second.isPresent()) {
            report.at(second.get(), "OnlyOneParameterListAllowed");
        } else {
            parameters.duplicates(node.parameters());
        }
        if (node.isWorkflow() && dialect.isPowerShell7()) {
            report.at(node, "WorkflowNotSupportedInPowerShellCore");
        }
    }

    private void returnStatement(ReturnStatementAst node) {
        flow.returnStatement(node);
        methods.returnStatement(node);
    }

    private void variable(VariableExpressionAst node) {
        expressions.splat(node);
        if (!unassigned.isEmpty() && unassigned.contains(node)) {
            report.at(node, "VariableNotLocal");
        }
        if (currentMember() != null) {
            methods.thisVariable(node);
        }
    }
}
