package dev.exlint.powershell.check;

import java.util.Optional;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.FunctionMemberAst;
import dev.exlint.powershell.ast.LabeledStatementAst;
import dev.exlint.powershell.ast.LoopStatementAst;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.ReturnStatementAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.TrapStatementAst;
import dev.exlint.powershell.ast.TryStatementAst;

/** Where {@code break}, {@code continue} and {@code return} may not lead: out of a {@code finally}, and to no label in a method. */
final class FlowChecks {

    private final ErrorReport report;
    private final SemanticWalk walk;

    FlowChecks(ErrorReport report, SemanticWalk walk) {
        this.report = report;
        this.walk = walk;
    }

    /** Checks a jump; a label that is computed is unknown and matches nothing. */
    void jump(Ast node, Optional<ExpressionAst> label) {
        Optional<String> name = label.isEmpty()
                ? Optional.of("")
                : label.filter(StringConstantExpressionAst.class::isInstance).map(word -> ((StringConstantExpressionAst) word).value());
        leavesFinally(node, name);
        name.filter(text -> !text.isEmpty()).ifPresent(text -> labelExists(node, text));
    }

    void returnStatement(ReturnStatementAst node) {
        leavesFinally(node, Optional.empty());
    }

    private void leavesFinally(Ast node, Optional<String> label) {
        for (int level = 1; walk.ancestor(level) != null; level++) {
            Ast around = walk.ancestor(level);
            if (around instanceof NamedBlockAst || around instanceof TrapStatementAst || around instanceof ScriptBlockAst) {
                return;
            }
            if (label.isPresent() && around instanceof LabeledStatementAst labelled && matches(label.get(), labelled)) {
                return;
            }
            if (around instanceof StatementBlockAst block && walk.ancestor(level + 1) instanceof TryStatementAst guarded
                    && guarded.finallyBlock().orElse(null) == block) {
                report.at(node, "ControlLeavingFinally");
                return;
            }
        }
    }

    private void labelExists(Ast node, String label) {
        for (int level = 1; walk.ancestor(level) != null; level++) {
            Ast around = walk.ancestor(level);
            if (around instanceof FunctionDefinitionAst) {
                if (walk.ancestor(level + 1) instanceof FunctionMemberAst) {
                    report.at(node, "LabelNotFound", label);
                }
                return;
            }
            if (around instanceof LoopStatementAst loop && matches(label, loop)) {
                return;
            }
        }
    }

    private static boolean matches(String label, LabeledStatementAst statement) {
        return label.isEmpty() || Names.key(label).equals(Names.key(statement.label().orElse("")));
    }
}
