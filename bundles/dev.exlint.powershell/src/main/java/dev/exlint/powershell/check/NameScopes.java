package dev.exlint.powershell.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.ConvertExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.FunctionMemberAst;
import dev.exlint.powershell.ast.MemberAst;
import dev.exlint.powershell.ast.PropertyMemberAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.TrapStatementAst;
import dev.exlint.powershell.ast.TypeDefinitionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.source.Budget;

/**
 * Finds classes defined twice in one scope and properties assigned without {@code $this}; the engine's symbol resolver.
 */
final class NameScopes extends TreeWalk {

    private final ErrorReport report;
    private final Deque<Scope> scopes = new ArrayDeque<>();

    /** A scope: the properties a name may mean by mistake, and the class they belong to. */
    private record Scope(boolean method, TypeDefinitionAst type, Map<String, PropertyMemberAst> properties) {
    }

    NameScopes(ErrorReport report, Budget budget) {
        super(budget);
        this.report = report;
    }

    @Override
    boolean enter(Ast node) {
        if (ancestor(1) == null) {
            open(node, false);
        } else if (node instanceof TypeDefinitionAst type) {
            scopes.push(new Scope(false, type, properties(type)));
        } else if (node instanceof ScriptBlockExpressionAst block) {
            open(block.scriptBlock(), false);
        } else if (node instanceof FunctionMemberAst method) {
            open(method.body(), true);
        } else if (node instanceof FunctionDefinitionAst function && !(ancestor(1) instanceof FunctionMemberAst)) {
            open(function.body(), false);
        } else if (node instanceof AssignmentStatementAst assignment && scopes.element().method()) {
            assignment(assignment);
        }
        return true;
    }

    @Override
    void leave(Ast node) {
        boolean function = node instanceof FunctionDefinitionAst && !(ancestor(0) instanceof FunctionMemberAst);
        if (function || node instanceof TypeDefinitionAst || node instanceof ScriptBlockExpressionAst
                || node instanceof FunctionMemberAst) {
            scopes.pop();
        }
    }

    private void open(Ast body, boolean method) {
        scopes.push(new Scope(method, null, Map.of()));
        Set<String> types = new HashSet<>();
        for (Ast found : typesInScope(body)) {
            TypeDefinitionAst type = (TypeDefinitionAst) found;
            if (!types.add(Names.key(type.name()))) {
                report.at(type, "MemberAlreadyDefined", type.name());
            }
        }
    }

    /** Types of one scope: nested functions, traps and script blocks are scopes of their own. */
    private List<Ast> typesInScope(Ast body) {
        List<Ast> types = new ArrayList<>();
        new TreeWalk(budget()) {
            @Override
            boolean enter(Ast node) {
                if (node instanceof TypeDefinitionAst) {
                    types.add(node);
                }
                return !(node instanceof FunctionDefinitionAst || node instanceof TrapStatementAst
                        || node instanceof ScriptBlockExpressionAst);
            }
        }.walk(body);
        return types;
    }

    private static Map<String, PropertyMemberAst> properties(TypeDefinitionAst type) {
        Map<String, PropertyMemberAst> properties = new HashMap<>();
        for (MemberAst member : type.members()) {
            if (member instanceof PropertyMemberAst property) {
                properties.putIfAbsent(Names.key(property.name()), property);
            }
        }
        return properties;
    }

    private void assignment(AssignmentStatementAst assignment) {
        for (ExpressionAst target : AssignmentTargets.of(assignment.left())) {
            ExpressionAst inner = target;
            while (inner instanceof ConvertExpressionAst convert) {
                inner = convert.child();
            }
            if (inner instanceof VariableExpressionAst variable && variable.variablePath().isVariable()) {
                property(variable);
            }
        }
    }

    private void property(VariableExpressionAst variable) {
        for (Scope scope : scopes) {
            PropertyMemberAst property = scope.properties().get(Names.key(variable.name()));
            if (property != null) {
                if (property.isStatic()) {
                    report.at(variable, "MissingTypeInStaticPropertyAssignment", "[" + currentType() + "]::", property.name());
                } else {
                    report.at(variable, "MissingThis", "$this.", property.name());
                }
                return;
            }
        }
    }

    private String currentType() {
        return scopes.stream().map(Scope::type).filter(Objects::nonNull).map(TypeDefinitionAst::name).findFirst().orElse("");
    }
}
