package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Script;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.diagnosis.suppression.Suppressions;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.eval.Trace;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
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
        return memo.get(Nodes.class, () -> new Nodes(AstQueries.all(tree.root(), Ast.class), new HashMap<>())).of(type);
    }

    private record Nodes(List<Ast> all, Map<Class<?>, List<Ast>> byType) {
        <T extends Ast> List<T> of(Class<T> type) {
            return byType.computeIfAbsent(type, key -> all.stream().filter(type::isInstance).toList()).stream().map(type::cast).toList();
        }
    }
}
