package dev.exlint.diagnosis.fix;

import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributedExpressionAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.ForEachStatementAst;
import dev.exlint.powershell.ast.IndexExpressionAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.ParameterAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.UsingExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.token.TokenKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every place in a script that names a variable, told apart by what happens there; the script is searched once for all its variables.
 *
 * <p>It exists because a fix may edit a value where it is assigned only if nobody else gets it (rules, 3.1, principle 10). What isn't plain
 * to see is {@link Kind#OTHER}, and a variable with such a place is left alone.
 */
public final class VariableUses {

    private static final Set<String> IN_SCOPE = Set.of("foreach-object", "foreach", "%", "where-object", "where", "?");

    /** By the names as written, of which one variable may have several. */
    private final Map<String, List<Step>> variables = new HashMap<>();
    private final Map<String, List<Step>> words = new HashMap<>();

    private VariableUses(Ast root) {
        search(root);
    }

    /** What happens at a place. */
    enum Kind {
        /** The whole variable gets a value. */
        ASSIGNED,
        /** A key or property of it gets one. */
        MEMBER_ASSIGNED,
        /** It is the variable of a foreach statement. */
        LOOPED,
        /** Its value is read. */
        READ,
        /** Its value becomes parameters. */
        SPLATTED,
        /** A key or property of it is read. */
        MEMBER_READ,
        /** Nobody can tell, or another scope is named. */
        OTHER
    }

    /**
     * One place.
     *
     * @param kind what happens there
     * @param node the variable; the word that names it for {@link Kind#OTHER}
     * @param owner the statement that assigns or loops; the variable itself for others
     * @param member the key or property, empty if the whole variable is meant
     * @param scope the script block whose variables are meant
     */
    record Use(Kind kind, Ast node, Ast owner, String member, Ast scope) {
    }

    /** The variables of a script. */
    public static VariableUses of(Ast root) {
        return new VariableUses(root);
    }

    /** All places that name the variable, in no particular order. */
    List<Use> of(String name) {
        List<Use> uses = new ArrayList<>();
        written(variables, name).forEach(step -> uses.add(use(step, (VariableExpressionAst) step.node())));
        written(words, name).forEach(step -> uses.add(new Use(Kind.OTHER, step.node(), step.node(), "", scope(step))));
        return uses;
    }

    private static Stream<Step> written(Map<String, List<Step>> places, String name) {
        return places.entrySet().stream().filter(each -> each.getKey().equalsIgnoreCase(name)).flatMap(each -> each.getValue().stream());
    }

    /** A node with the way to it. */
    private record Step(Ast node, Step parent) {
        Ast up(int levels) {
            Step step = this;
            for (int i = 0; i < levels && step != null; i++) {
                step = step.parent();
            }
            return step == null ? null : step.node();
        }
    }

    private void search(Ast root) {
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(root, null)));
        List<Ast> children = new ArrayList<>();
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (step.node() instanceof VariableExpressionAst variable && variable.variablePath().isVariable()) {
                variables.computeIfAbsent(variable.unqualifiedName(), name -> new ArrayList<>()).add(step);
            } else if (step.node() instanceof StringConstantExpressionAst word && step.up(1) instanceof CommandAst) {
                words.computeIfAbsent(word.value(), name -> new ArrayList<>()).add(step);
            }
            children.clear();
            step.node().addChildrenTo(children);
            children.forEach(child -> open.push(new Step(child, step)));
        }
    }

    private static Use use(Step step, VariableExpressionAst variable) {
        Ast scope = scope(step);
        if (!variable.variablePath().isUnqualified() || step.up(1) instanceof UsingExpressionAst) {
            return new Use(Kind.OTHER, variable, variable, "", scope);
        }
        if (variable.splatted()) {
            return new Use(Kind.SPLATTED, variable, variable, "", scope);
        }
        Ast parent = step.up(1);
        if (parent instanceof ForEachStatementAst loop && loop.variable() == variable) {
            return new Use(Kind.LOOPED, variable, loop, "", scope);
        }
        String member = member(parent, variable);
        if (!member.isEmpty()) {
            return assignment(step.up(2), parent).map(kind -> kind == Kind.ASSIGNED ? Kind.MEMBER_ASSIGNED : kind)
                    .map(kind -> new Use(kind, variable, step.up(2), member, scope))
                    .orElse(new Use(Kind.MEMBER_READ, variable, variable, member, scope));
        }
        boolean typed = parent instanceof AttributedExpressionAst attributed && attributed.child() == variable;
        Ast target = typed ? parent : variable;
        Ast owner = step.up(typed ? 2 : 1);
        return assignment(owner, target).map(kind -> new Use(kind, variable, owner, "", scope))
                .orElse(new Use(isTarget(step) ? Kind.OTHER : Kind.READ, variable, variable, "", scope));
    }

    /** Whether the node is the whole left side of an assignment: a plain one, or one that reads the old value too. */
    private static Optional<Kind> assignment(Ast owner, Ast target) {
        if (!(owner instanceof AssignmentStatementAst assignment) || assignment.left() != target) {
            return Optional.empty();
        }
        return Optional.of(assignment.operator() == TokenKind.Equals ? Kind.ASSIGNED : Kind.OTHER);
    }

    /** Whether it is assigned together with others, or is a parameter. */
    private static boolean isTarget(Step step) {
        for (Step each = step; each.parent() != null; each = each.parent()) {
            if (each.parent().node() instanceof AssignmentStatementAst assignment) {
                return assignment.left() == each.node();
            }
            if (each.parent().node() instanceof ParameterAst parameter) {
                return parameter.name() == each.node();
            }
        }
        return false;
    }

    private static String member(Ast parent, VariableExpressionAst variable) {
        if (parent instanceof MemberExpressionAst access && !(parent instanceof InvokeMemberExpressionAst)
                && access.expression() == variable && access.member() instanceof StringConstantExpressionAst word && !access.isStatic()) {
            return word.value();
        }
        return parent instanceof IndexExpressionAst access && access.target() == variable
                && access.index() instanceof StringConstantExpressionAst word ? word.value() : "";
    }

    /** The innermost block with variables of its own; those of ForEach-Object and Where-Object have none. */
    private static Ast scope(Step step) {
        for (Step each = step; each.parent() != null; each = each.parent()) {
            if (each.node() instanceof ScriptBlockAst && !isInScope(each)) {
                return each.node();
            }
        }
        return top(step).node();
    }

    private static Step top(Step step) {
        Step top = step;
        while (top.parent() != null) {
            top = top.parent();
        }
        return top;
    }

    private static boolean isInScope(Step block) {
        return block.up(1) instanceof ScriptBlockExpressionAst && block.up(2) instanceof CommandAst command
                && command.commandName().filter(called -> IN_SCOPE.contains(called.toLowerCase(Locale.ROOT))).isPresent();
    }
}
