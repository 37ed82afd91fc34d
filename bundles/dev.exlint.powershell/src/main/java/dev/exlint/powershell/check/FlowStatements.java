package dev.exlint.powershell.check;

import java.util.List;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AssignmentStatementAst;
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
import dev.exlint.powershell.ast.FileRedirectionAst;
import dev.exlint.powershell.ast.ForEachStatementAst;
import dev.exlint.powershell.ast.ForStatementAst;
import dev.exlint.powershell.ast.IfStatementAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.PipelineBaseAst;
import dev.exlint.powershell.ast.RedirectionAst;
import dev.exlint.powershell.ast.ReturnStatementAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.SwitchStatementAst;
import dev.exlint.powershell.ast.ThrowStatementAst;
import dev.exlint.powershell.ast.TryStatementAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.ast.WhileStatementAst;
import dev.exlint.powershell.check.MethodFlow.Loop;
import dev.exlint.powershell.source.Budget;

/** Draws the flow of statements; the blocks and edges are the engine's. */
final class FlowStatements {

    private static final String ENUMERATOR = "COLLECTIONS.IENUMERATOR";

    private final MethodFlow flow;
    private final Budget budget;
    private final FlowExpressions expressions;

    FlowStatements(MethodFlow flow, Budget budget) {
        this.flow = flow;
        this.budget = budget;
        expressions = new FlowExpressions(flow, this);
    }

    boolean isAbandoned() {
        return expressions.isAbandoned() || budget.isExhausted();
    }

    void all(List<StatementAst> statements) {
        statements.forEach(this::statement);
    }

    void block(StatementBlockAst block) {
        all(block.statements());
    }

    void statement(Ast node) {
        if (!budget.spend() || !expressions.enter()) {
            return;
        }
        switch (node.nodeType()) {
            case IfStatement -> ifStatement((IfStatementAst) node);
            case SwitchStatement -> switchStatement((SwitchStatementAst) node);
            case ForEachStatement -> forEach((ForEachStatementAst) node);
            case ForStatement -> forStatement((ForStatementAst) node);
            case WhileStatement -> whileStatement((WhileStatementAst) node);
            case DoWhileStatement -> doLoop(((DoWhileStatementAst) node).label().orElse(""), ((DoWhileStatementAst) node).body(),
                    ((DoWhileStatementAst) node).condition());
            case DoUntilStatement -> doLoop(((DoUntilStatementAst) node).label().orElse(""), ((DoUntilStatementAst) node).body(),
                    ((DoUntilStatementAst) node).condition());
            case TryStatement -> tryStatement((TryStatementAst) node);
            case BreakStatement -> jump(((BreakStatementAst) node).label().orElse(null), true);
            case ContinueStatement -> jump(((ContinueStatementAst) node).label().orElse(null), false);
            case ReturnStatement -> leave(((ReturnStatementAst) node).pipeline().orElse(null));
            case ExitStatement -> leave(((ExitStatementAst) node).pipeline().orElse(null));
            case ThrowStatement -> leave(((ThrowStatementAst) node).pipeline().orElse(null));
            case AssignmentStatement -> assignment((AssignmentStatementAst) node);
            case Pipeline -> pipeline((PipelineAst) node);
            case PipelineChain -> expressions.spine(node);
            case DataStatement -> data((DataStatementAst) node);
            case BlockStatement -> block(((BlockStatementAst) node).body());
            case Command, CommandExpression -> command((CommandBaseAst) node);
            default -> {
                // definitions, usings and error nodes have no flow
            }
        }
        expressions.leave();
    }

    private void ifStatement(IfStatementAst node) {
        FlowBlock after = new FlowBlock();
        if (node.elseClause().isEmpty()) {
            flow.current().flowsTo(after);
        }
        for (int i = 0; i < node.clauses().size(); i++) {
            IfStatementAst.Clause clause = node.clauses().get(i);
            boolean last = i == node.clauses().size() - 1 && node.elseClause().isEmpty();
            FlowBlock body = new FlowBlock();
            FlowBlock next = last ? after : new FlowBlock();
            statement(clause.condition());
            flow.current().flowsTo(body);
            flow.current().flowsTo(next);
            flow.goOnIn(body);
            block(clause.body());
            flow.current().flowsTo(after);
            flow.goOnIn(next);
        }
        node.elseClause().ifPresent(body -> {
            block(body);
            flow.current().flowsTo(after);
        });
        flow.goOnIn(after);
    }

    private void switchStatement(SwitchStatementAst node) {
        whileLoop(node.label().orElse(""), () -> {
            statement(node.condition());
            flow.assignName("switch", ENUMERATOR);
        }, () -> switchBody(node), null);
    }

    private void switchBody(SwitchStatementAst node) {
        boolean hasDefault = node.defaultClause().isPresent();
        FlowBlock after = new FlowBlock();
        for (int i = 0; i < node.clauses().size(); i++) {
            SwitchStatementAst.Clause clause = node.clauses().get(i);
            boolean last = i == node.clauses().size() - 1 && !hasDefault;
            FlowBlock body = new FlowBlock();
            FlowBlock next = last ? after : new FlowBlock();
            expressions.expression(clause.condition());
            flow.current().flowsTo(next);
            flow.current().flowsTo(body);
            flow.goOnIn(body);
            block(clause.body());
            if (!last) {
                flow.current().flowsTo(next);
                flow.goOnIn(next);
            }
        }
        node.defaultClause().ifPresent(body -> {
            flow.current().flowsTo(after);
            block(body);
        });
        flow.current().flowsTo(after);
        flow.goOnIn(after);
    }

    private void forEach(ForEachStatementAst node) {
        FlowBlock after = new FlowBlock();
        whileLoop(node.label().orElse(""), () -> {
            statement(node.condition());
            flow.current().flowsTo(after);
            flow.assignName("foreach", ENUMERATOR);
            flow.assign(node.variable(), "");
        }, () -> block(node.body()), null);
        flow.current().flowsTo(after);
        flow.goOnIn(after);
    }

    private void forStatement(ForStatementAst node) {
        node.initializer().ifPresent(this::statement);
        Runnable condition = node.condition().isPresent() ? () -> statement(node.condition().get()) : null;
        whileLoop(node.label().orElse(""), condition, () -> block(node.body()), node.iterator().orElse(null));
    }

    private void whileStatement(WhileStatementAst node) {
        whileLoop(node.label().orElse(""), () -> statement(node.condition()), () -> block(node.body()), null);
    }

    /** Draws a loop that asks first; condition and iterator may be null. */
    private void whileLoop(String label, Runnable condition, Runnable body, PipelineBaseAst iterator) {
        FlowBlock continueTarget = new FlowBlock();
        if (iterator == null) {
            flow.current().flowsTo(continueTarget);
            flow.goOnIn(continueTarget);
        } else {
            FlowBlock afterIterator = new FlowBlock();
            flow.current().flowsTo(afterIterator);
            flow.goOnIn(continueTarget);
            statement(iterator);
            flow.current().flowsTo(afterIterator);
            flow.goOnIn(afterIterator);
        }
        FlowBlock bodyBlock = new FlowBlock();
        FlowBlock breakTarget = new FlowBlock();
        if (condition != null) {
            condition.run();
            flow.current().flowsTo(breakTarget);
        }
        flow.enter(new Loop(label, breakTarget, continueTarget));
        flow.current().flowsTo(bodyBlock);
        flow.goOnIn(bodyBlock);
        body.run();
        flow.current().flowsTo(continueTarget);
        flow.goOnIn(breakTarget);
        flow.leaveLoop();
    }

    private void doLoop(String label, StatementBlockAst body, PipelineBaseAst condition) {
        FlowBlock continueTarget = new FlowBlock();
        FlowBlock bodyBlock = new FlowBlock();
        FlowBlock breakTarget = new FlowBlock();
        FlowBlock repeat = new FlowBlock();
        flow.enter(new Loop(label, breakTarget, continueTarget));
        flow.current().flowsTo(bodyBlock);
        flow.goOnIn(bodyBlock);
        block(body);
        flow.current().flowsTo(continueTarget);
        flow.goOnIn(continueTarget);
        statement(condition);
        flow.current().flowsTo(breakTarget);
        flow.current().flowsTo(repeat);
        repeat.flowsTo(bodyBlock);
        flow.goOnIn(breakTarget);
        flow.leaveLoop();
    }

    /** Any statement of the body may throw, so handlers start from before the {@code try}. */
    private void tryStatement(TryStatementAst node) {
        FlowBlock before = flow.current();
        flow.goOnIn(new FlowBlock());
        before.flowsTo(flow.current());
        block(node.body());
        FlowBlock lastOfBody = flow.current();
        FlowBlock after = new FlowBlock();
        FlowBlock handled = node.finallyBlock().isPresent() ? new FlowBlock() : after;
        boolean catchesAll = false;
        for (CatchClauseAst clause : node.catchClauses()) {
            catchesAll |= clause.catchTypes().isEmpty();
            flow.goOnIn(new FlowBlock());
            before.flowsTo(flow.current());
            block(clause.body());
            flow.current().flowsTo(handled);
        }
        lastOfBody.flowsTo(handled);
        if (node.finallyBlock().isPresent()) {
            flow.goOnIn(handled);
            block(node.finallyBlock().get());
            flow.current().flowsTo(after);
            if (!catchesAll) {
                before.flowsTo(handled);
                flow.rethrow(flow.current());
            }
        }
        flow.goOnIn(after);
    }

    private void jump(ExpressionAst label, boolean isBreak) {
        if (label != null) {
            expressions.expression(label);
        }
        String name = label instanceof StringConstantExpressionAst word ? word.value() : "";
        flow.jump(label != null, name, isBreak ? Loop::breakTarget : Loop::continueTarget);
    }

    private void leave(PipelineBaseAst pipeline) {
        if (pipeline != null) {
            statement(pipeline);
        }
        flow.leave();
    }

    private void assignment(AssignmentStatementAst node) {
        statement(node.right());
        for (ExpressionAst target : AssignmentTargets.of(node.left())) {
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
    }

    private void pipeline(PipelineAst node) {
        boolean runsCommand = false;
        for (CommandBaseAst element : node.pipelineElements()) {
            command(element);
            runsCommand |= element instanceof CommandAst;
        }
        if (runsCommand) {
            flow.mayBreakOut();
        }
    }

    private void command(CommandBaseAst node) {
        expressions.command(node);
        for (RedirectionAst redirection : node.redirections()) {
            if (redirection instanceof FileRedirectionAst file) {
                expressions.expression(file.location());
            }
        }
    }

    private void data(DataStatementAst node) {
        block(node.body());
        node.variable().ifPresent(variable -> flow.assignName(variable, ""));
    }
}
