package dev.exlint.powershell.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.ast.ForEachStatementAst;
import dev.exlint.powershell.ast.ForStatementAst;
import dev.exlint.powershell.ast.LoopStatementAst;
import dev.exlint.powershell.ast.PipelineBaseAst;
import dev.exlint.powershell.ast.SwitchStatementAst;
import dev.exlint.powershell.ast.WhileStatementAst;
import dev.exlint.powershell.check.MethodFlow.Loop;

/** Draws the flow of loops; a {@code switch} is one, since its condition may be many values. */
final class FlowLoops {

    private static final String ENUMERATOR = "COLLECTIONS.IENUMERATOR";

    private final MethodFlow flow;
    private final FlowStatements statements;
    private final FlowExpressions expressions;
    private final Agenda agenda;

    FlowLoops(MethodFlow flow, FlowStatements statements, FlowExpressions expressions, Agenda agenda) {
        this.flow = flow;
        this.statements = statements;
        this.expressions = expressions;
        this.agenda = agenda;
    }

    void switchStatement(SwitchStatementAst node) {
        List<Runnable> condition = List.of(() -> statements.statement(node.condition()), () -> flow.assignName("switch", ENUMERATOR));
        agenda.plan(loop(node.label().orElse(""), condition, () -> switchBody(node), Optional.empty()));
    }

    private void switchBody(SwitchStatementAst node) {
        boolean hasDefault = node.defaultClause().isPresent();
        FlowBlock after = new FlowBlock();
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i < node.clauses().size(); i++) {
            SwitchStatementAst.Clause clause = node.clauses().get(i);
            boolean last = i == node.clauses().size() - 1 && !hasDefault;
            FlowBlock body = new FlowBlock();
            FlowBlock next = last ? after : new FlowBlock();
            steps.add(() -> expressions.expression(clause.condition()));
            steps.add(() -> {
                flow.current().flowsTo(next);
                flow.current().flowsTo(body);
                flow.goOnIn(body);
                statements.block(clause.body());
            });
            if (!last) {
                steps.add(() -> {
                    flow.current().flowsTo(next);
                    flow.goOnIn(next);
                });
            }
        }
        node.defaultClause().ifPresent(body -> steps.add(() -> {
            flow.current().flowsTo(after);
            statements.block(body);
        }));
        steps.add(() -> {
            flow.current().flowsTo(after);
            flow.goOnIn(after);
        });
        agenda.plan(steps);
    }

    void whileLoop(LoopStatementAst node) {
        if (node instanceof ForEachStatementAst loop) {
            forEach(loop);
        } else if (node instanceof ForStatementAst loop) {
            forStatement(loop);
        } else if (node instanceof WhileStatementAst loop) {
            agenda.plan(loop(loop.label().orElse(""), List.of(() -> statements.statement(loop.condition())),
                    () -> statements.block(loop.body()), Optional.empty()));
        }
    }

    private void forEach(ForEachStatementAst node) {
        FlowBlock after = new FlowBlock();
        List<Runnable> condition = List.of(() -> statements.statement(node.condition()), () -> {
            flow.current().flowsTo(after);
            flow.assignName("foreach", ENUMERATOR);
            flow.assign(node.variable(), "");
        });
        List<Runnable> steps = loop(node.label().orElse(""), condition, () -> statements.block(node.body()), Optional.empty());
        steps.add(() -> {
            flow.current().flowsTo(after);
            flow.goOnIn(after);
        });
        agenda.plan(steps);
    }

    private void forStatement(ForStatementAst node) {
        List<Runnable> steps = new ArrayList<>();
        node.initializer().ifPresent(initializer -> steps.add(() -> statements.statement(initializer)));
        List<Runnable> condition = new ArrayList<>();
        node.condition().ifPresent(asked -> condition.add(() -> statements.statement(asked)));
        steps.addAll(loop(node.label().orElse(""), condition, () -> statements.block(node.body()), node.iterator()));
        agenda.plan(steps);
    }

    /** The steps of a loop that asks first; without a condition it has no way out but {@code break}. */
    private List<Runnable> loop(String label, List<Runnable> condition, Runnable body, Optional<PipelineBaseAst> iterator) {
        FlowBlock continueTarget = new FlowBlock();
        FlowBlock bodyBlock = new FlowBlock();
        FlowBlock breakTarget = new FlowBlock();
        List<Runnable> steps = new ArrayList<>();
        if (iterator.isEmpty()) {
            steps.add(() -> goOn(continueTarget));
        } else {
            FlowBlock afterIterator = new FlowBlock();
            steps.add(() -> {
                flow.current().flowsTo(afterIterator);
                flow.goOnIn(continueTarget);
                statements.statement(iterator.get());
            });
            steps.add(() -> goOn(afterIterator));
        }
        steps.addAll(condition);
        steps.add(() -> {
            if (!condition.isEmpty()) {
                flow.current().flowsTo(breakTarget);
            }
            flow.enter(new Loop(label, breakTarget, continueTarget));
            goOn(bodyBlock);
            body.run();
        });
        steps.add(() -> {
            flow.current().flowsTo(continueTarget);
            flow.goOnIn(breakTarget);
            flow.leaveLoop();
        });
        return steps;
    }

    void doLoop(LoopStatementAst node, PipelineBaseAst condition) {
        FlowBlock continueTarget = new FlowBlock();
        FlowBlock bodyBlock = new FlowBlock();
        FlowBlock breakTarget = new FlowBlock();
        FlowBlock repeat = new FlowBlock();
        agenda.plan(List.of(() -> {
            flow.enter(new Loop(node.label().orElse(""), breakTarget, continueTarget));
            goOn(bodyBlock);
            statements.block(node.body());
        }, () -> {
            goOn(continueTarget);
            statements.statement(condition);
        }, () -> {
            flow.current().flowsTo(breakTarget);
            flow.current().flowsTo(repeat);
            repeat.flowsTo(bodyBlock);
            flow.goOnIn(breakTarget);
            flow.leaveLoop();
        }));
    }

    private void goOn(FlowBlock next) {
        flow.current().flowsTo(next);
        flow.goOnIn(next);
    }
}
