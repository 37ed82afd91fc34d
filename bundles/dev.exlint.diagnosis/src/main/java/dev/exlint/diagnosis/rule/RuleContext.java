package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Script;
import dev.exlint.diagnosis.fix.VariableUses;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.diagnosis.suppression.Suppressions;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.eval.Trace;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything a rule may look at.
 *
 * @param script the script's name and text
 * @param tree how the engine reads it
 * @param trace what it does
 * @param plan what that changes
 * @param check what is known besides
 * @param calls the calls of Enable-ExchangeCertificate that bind, in the order of the trace
 * @param suppressions what the script itself suppresses
 * @param budget bounds the work of proving fixes
 * @param memo what several rules ask of this context
 */
public record RuleContext(Script script, SyntaxTree tree, Trace trace, ChangePlan plan, CheckContext check, List<EnableCall> calls,
        Suppressions suppressions, Budget budget, Memo memo) {

    /** The context of one check. */
    public static RuleContext of(Script script, SyntaxTree tree, Trace trace, ChangePlan plan, CheckContext check, Budget budget) {
        List<EnableCall> calls = trace.invocations().stream().filter(EnableCall::isOne).map(EnableCall::of).toList();
        return new RuleContext(script, tree, trace, plan, check, calls,
                Suppressions.of(tree, check.settings().requireSuppressionReason()), budget, new Memo());
    }

    /** The line of an offset, from 1. */
    public int line(int offset) {
        return tree.source().lines().line(offset);
    }

    /** All nodes of the tree that are of that type, in source order; the tree is walked once for all who ask. */
    public <T extends Ast> List<T> all(Class<T> type) {
        return memo.get(Nodes.class, () -> Nodes.of(tree.root())).of(type);
    }

    /** The variables of the script and what happens to them. */
    public VariableUses variables() {
        return memo.get(VariableUses.class, () -> VariableUses.of(tree.root()));
    }

    /** All nodes, those of each class, and those of each type with subtypes that somebody asked for. */
    private record Nodes(List<Ast> all, Map<Class<?>, List<Ast>> byClass, Map<Class<?>, List<? extends Ast>> byType) {

        static Nodes of(Ast root) {
            List<Ast> all = AstQueries.all(root, Ast.class);
            Map<Class<?>, List<Ast>> byClass = new HashMap<>();
            all.forEach(node -> byClass.computeIfAbsent(node.getClass(), key -> new ArrayList<>()).add(node));
            byClass.replaceAll((type, nodes) -> Collections.unmodifiableList(nodes));
            return new Nodes(all, byClass, new HashMap<>());
        }

        @SuppressWarnings("unchecked")
        <T extends Ast> List<T> of(Class<T> type) {
            return (List<T>) (Modifier.isFinal(type.getModifiers()) ? byClass.getOrDefault(type, List.of())
                    : byType.computeIfAbsent(type, key -> all.stream().filter(type::isInstance).map(type::cast).toList()));
        }
    }
}
