package dev.exlint.powershell.check;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributedExpressionAst;
import dev.exlint.powershell.ast.BlockStatementAst;
import dev.exlint.powershell.ast.BreakStatementAst;
import dev.exlint.powershell.ast.CatchClauseAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandBaseAst;
import dev.exlint.powershell.ast.ContinueStatementAst;
import dev.exlint.powershell.ast.ConvertExpressionAst;
import dev.exlint.powershell.ast.DataStatementAst;
import dev.exlint.powershell.ast.DoUntilStatementAst;
import dev.exlint.powershell.ast.DoWhileStatementAst;
import dev.exlint.powershell.ast.ExitStatementAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.IfStatementAst;
import dev.exlint.powershell.ast.LoopStatementAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.PipelineBaseAst;
import dev.exlint.powershell.ast.ReturnStatementAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.SwitchStatementAst;
import dev.exlint.powershell.ast.ThrowStatementAst;
import dev.exlint.powershell.ast.TryStatementAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.check.MethodFlow.Loop;

/** Draws the flow of statements; the blocks and edges are the engine's. */
final class FlowStatements {

    private final MethodFlow flow;
    private final Agenda agenda;
    private final FlowExpressions expressions;
    private final FlowLoops loops;

    FlowStatements(MethodFlow flow, Agenda agenda) {
        this.flow = flow;
        this.agenda = agenda;
        expressions = new FlowExpressions(flow, this, agenda);
        loops = new FlowLoops(flow, this, expressions, agenda);
    }

    void all(List<StatementAst> statements) {
        agenda.plan(statements.stream().<Runnable>map(statement -> () -> statement(statement)).toList());
    }

    void block(StatementBlockAst block) {
        all(block.statements());
    }

    void statement(Ast node) {
        switch (node.nodeType()) {
            case IfStatement -> ifStatement((IfStatementAst) node);
            case SwitchStatement -> loops.switchStatement((SwitchStatementAst) node);
            case ForEachStatement, ForStatement, WhileStatement -> loops.whileLoop((LoopStatementAst) node);
            case DoWhileStatement -> loops.doLoop((LoopStatementAst) node, ((DoWhileStatementAst) node).condition());
            case DoUntilStatement -> loops.doLoop((LoopStatementAst) node, ((DoUntilStatementAst) node).condition());
            case TryStatement -> tryStatement((TryStatementAst) node);
            case BreakStatement -> jump(((BreakStatementAst) node).label().orElse(null), true);
            case ContinueStatement -> jump(((ContinueStatementAst) node).label().orElse(null), false);
            case ReturnStatement -> leave(((ReturnStatementAst) node).pipeline().orElse(null));
            case ExitStatement -> leave(((ExitStatementAst) node).pipeline().orElse(null));
            case ThrowStatement -> leave(((ThrowStatementAst) node).pipeline().orElse(null));
            case AssignmentStatement -> assignment((AssignmentStatementAst) node);
            case Pipeline -> pipeline((PipelineAst) node);
            case PipelineChain -> expressions.expression(node);
            case DataStatement -> data((DataStatementAst) node);
            case BlockStatement -> block(((BlockStatementAst) node).body());
            case Command, CommandExpression -> expressions.command((CommandBaseAst) node);
            default -> {
                // definitions, usings and error nodes have no flow
            }
        }
    }

    private void ifStatement(IfStatementAst node) {
        FlowBlock after = new FlowBlock();
        List<Runnable> steps = new ArrayList<>();
        if (node.elseClause().isEmpty()) {
            flow.current().flowsTo(after);
        }
        for (int i = 0; i < node.clauses().size(); i++) {
            IfStatementAst.Clause clause = node.clauses().get(i);
            boolean last = i == node.clauses().size() - 1 && node.elseClause().isEmpty();
            FlowBlock body = new FlowBlock();
            FlowBlock next = last ? after : new FlowBlock();
            steps.add(() -> statement(clause.condition()));
            steps.add(() -> {
                flow.current().flowsTo(body);
                flow.current().flowsTo(next);
                flow.goOnIn(body);
                block(clause.body());
            });
            steps.add(() -> {
                flow.current().flowsTo(after);
                flow.goOnIn(next);
            });
        }
        node.elseClause().ifPresent(body -> {
            steps.add(() -> block(body));
            steps.add(() -> flow.current().flowsTo(after));
        });
        steps.add(() -> flow.goOnIn(after));
        agenda.plan(steps);
    }

    /** Any statement of the body may throw, so handlers start from before the {@code try}. */
    private void tryStatement(TryStatementAst node) {
        FlowBlock before = flow.current();
        FlowBlock after = new FlowBlock();
        FlowBlock handled = node.finallyBlock().isPresent() ? new FlowBlock() : after;
        List<Runnable> steps = new ArrayList<>();
        List<FlowBlock> lastOfBody = new ArrayList<>();
        steps.add(() -> {
            startAfter(before);
            block(node.body());
        });
        steps.add(() -> lastOfBody.add(flow.current()));
        boolean catchesAll = false;
        for (CatchClauseAst clause : node.catchClauses()) {
            catchesAll |= clause.catchTypes().isEmpty();
            steps.add(() -> {
                startAfter(before);
                block(clause.body());
            });
            steps.add(() -> flow.current().flowsTo(handled));
        }
        steps.add(() -> lastOfBody.get(0).flowsTo(handled));
        if (node.finallyBlock().isPresent()) {
            finallyBlock(node.finallyBlock().get(), catchesAll ? null : before, handled, after, steps);
        }
        steps.add(() -> flow.goOnIn(after));
        agenda.plan(steps);
    }

    /** Draws a {@code finally}; {@code before} is null when a handler catches everything. */
    private void finallyBlock(StatementBlockAst body, FlowBlock before, FlowBlock handled, FlowBlock after, List<Runnable> steps) {
        steps.add(() -> {
            flow.goOnIn(handled);
            block(body);
        });
        steps.add(() -> {
            flow.current().flowsTo(after);
            if (before != null) {
                before.flowsTo(handled);
                flow.rethrow(flow.current());
            }
        });
    }

    private void startAfter(FlowBlock before) {
        FlowBlock start = new FlowBlock();
        before.flowsTo(start);
        flow.goOnIn(start);
    }

    private void jump(ExpressionAst label, boolean isBreak) {
        String name = label instanceof StringConstantExpressionAst word ? word.value() : "";
        List<Runnable> steps = new ArrayList<>();
        if (label != null) {
            steps.add(() -> expressions.expression(label));
        }
        steps.add(() -> flow.jump(label != null, name, isBreak ? Loop::breakTarget : Loop::continueTarget));
        agenda.plan(steps);
    }

    private void leave(PipelineBaseAst pipeline) {
        List<Runnable> steps = new ArrayList<>();
        if (pipeline != null) {
            steps.add(() -> statement(pipeline));
        }
        steps.add(flow::leave);
        agenda.plan(steps);
    }

    private void assignment(AssignmentStatementAst node) {
        List<Runnable> steps = new ArrayList<>();
        steps.add(() -> statement(node.right()));
        AssignmentTargets.of(node.left()).forEach(target -> steps.add(() -> target(target)));
        agenda.plan(steps);
    }

    private void target(ExpressionAst target) {
        ExpressionAst inner = target;
        boolean attributes = false;
        int converts = 0;
        String type = "";
        while (inner instanceof AttributedExpressionAst layer) {
            converts++;
            attributes |= !(layer instanceof ConvertExpressionAst);
            type = layer instanceof ConvertExpressionAst convert ? KnownTypes.key(convert.type().typeName()) : type;
            inner = layer.child();
        }
        if (!(inner instanceof VariableExpressionAst variable)) {
            expressions.expression(target);
        } else if (attributes || converts > 1) {
            flow.forceDynamic(variable);
        } else {
            flow.assign(variable, type);
        }
    }

    private void pipeline(PipelineAst node) {
        List<Runnable> steps = new ArrayList<>();
        boolean runsCommand = false;
        for (CommandBaseAst element : node.pipelineElements()) {
            steps.add(() -> expressions.command(element));
            runsCommand |= element instanceof CommandAst;
        }
        if (runsCommand) {
            steps.add(flow::mayBreakOut);
        }
        agenda.plan(steps);
    }

    private void data(DataStatementAst node) {
        List<Runnable> steps = new ArrayList<>();
        steps.add(() -> block(node.body()));
        node.variable().ifPresent(variable -> steps.add(() -> flow.assignName(variable, "")));
        agenda.plan(steps);
    }
}
