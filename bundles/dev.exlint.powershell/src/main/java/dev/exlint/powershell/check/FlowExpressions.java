package dev.exlint.powershell.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import dev.exlint.powershell.ast.ArrayExpressionAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributedExpressionAst;
import dev.exlint.powershell.ast.BaseCtorInvokeMemberExpressionAst;
import dev.exlint.powershell.ast.BinaryExpressionAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandBaseAst;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.HashtableAst;
import dev.exlint.powershell.ast.IndexExpressionAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.ParenExpressionAst;
import dev.exlint.powershell.ast.PipelineChainAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.SubExpressionAst;
import dev.exlint.powershell.ast.TernaryExpressionAst;
import dev.exlint.powershell.ast.UnaryExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.token.TokenKind;

/**
 * Draws the flow inside expressions: short circuits branch, everything else runs from left to right.
 *
 * <p>The trap: chains of operators and members nest without limit to the left, so that side is followed with a stack of its own.
 */
final class FlowExpressions {

    private static final int DEEPEST = 1_500;

    private final MethodFlow flow;
    private final FlowStatements statements;
    private int depth;
    private boolean abandoned;

    FlowExpressions(MethodFlow flow, FlowStatements statements) {
        this.flow = flow;
        this.statements = statements;
    }

    boolean isAbandoned() {
        return abandoned;
    }

    /** Counts a level of nesting; false if it is too deep to follow. */
    boolean enter() {
        if (depth >= DEEPEST) {
            abandoned = true;
            return false;
        }
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }

    void command(CommandBaseAst node) {
        if (node instanceof CommandExpressionAst expression) {
            expression(expression.expression());
        } else if (node instanceof CommandAst command) {
            command.commandElements().forEach(this::expression);
        }
    }

    void expression(Ast node) {
        if (enter()) {
            spine(node);
            leave();
        }
    }

    /** Goes down the left side first, then draws what is right of it, innermost first. */
    void spine(Ast node) {
        Deque<Ast> outer = new ArrayDeque<>();
        Ast inner = node;
        for (Ast left = left(inner); left != null; left = left(inner)) {
            outer.push(inner);
            inner = left;
        }
        whole(inner);
        while (!outer.isEmpty()) {
            rest(outer.pop());
        }
    }

    private static Ast left(Ast node) {
        if (node instanceof BinaryExpressionAst binary) {
            return binary.left();
        }
        if (node instanceof BaseCtorInvokeMemberExpressionAst) {
            return null;
        }
        if (node instanceof MemberExpressionAst member) {
            return member.expression();
        }
        if (node instanceof IndexExpressionAst index) {
            return index.target();
        }
        if (node instanceof UnaryExpressionAst unary) {
            return unary.child();
        }
        if (node instanceof AttributedExpressionAst attributed) {
            return attributed.child();
        }
        return node instanceof PipelineChainAst chain ? chain.leftPipelineChain() : null;
    }

    private void rest(Ast node) {
        if (node instanceof BinaryExpressionAst binary) {
            right(binary);
        } else if (node instanceof MemberExpressionAst member) {
            expression(member.member());
            if (member instanceof InvokeMemberExpressionAst call) {
                call.arguments().forEach(this::expression);
            }
        } else if (node instanceof IndexExpressionAst index) {
            expression(index.index());
        } else if (node instanceof PipelineChainAst chain) {
            statements.statement(chain.rightPipeline());
        }
    }

    private void right(BinaryExpressionAst node) {
        if (node.operator() != TokenKind.And && node.operator() != TokenKind.Or) {
            expression(node.right());
            return;
        }
        FlowBlock target = new FlowBlock();
        FlowBlock next = new FlowBlock();
        flow.current().flowsTo(target);
        flow.current().flowsTo(next);
        flow.goOnIn(next);
        expression(node.right());
        flow.current().flowsTo(target);
        flow.goOnIn(target);
    }

    private void whole(Ast node) {
        switch (node.nodeType()) {
            case VariableExpression -> flow.read((VariableExpressionAst) node);
            case TernaryExpression -> ternary((TernaryExpressionAst) node);
            case ParenExpression -> statements.statement(((ParenExpressionAst) node).pipeline());
            case SubExpression -> statements.block(((SubExpressionAst) node).subExpression());
            case ArrayExpression -> statements.block(((ArrayExpressionAst) node).subExpression());
            case CommandParameter -> ((CommandParameterAst) node).argument().ifPresent(this::expression);
            case ArrayLiteral, ExpandableStringExpression -> node.childrenInVisitingOrder().forEach(this::expression);
            case Hashtable -> ((HashtableAst) node).keyValuePairs().forEach(pair -> {
                expression(pair.key());
                statements.statement(pair.value());
            });
            case Pipeline, AssignmentStatement, ErrorStatement -> statements.all(List.of((StatementAst) node));
            default -> {
                // constants, types, script blocks, $using: and error nodes have no flow
            }
        }
    }

    private void ternary(TernaryExpressionAst node) {
        FlowBlock ifTrue = new FlowBlock();
        FlowBlock ifFalse = new FlowBlock();
        FlowBlock after = new FlowBlock();
        expression(node.condition());
        flow.current().flowsTo(ifTrue);
        flow.current().flowsTo(ifFalse);
        flow.goOnIn(ifTrue);
        expression(node.ifTrue());
        flow.current().flowsTo(after);
        flow.goOnIn(ifFalse);
        expression(node.ifFalse());
        flow.current().flowsTo(after);
        flow.goOnIn(after);
    }
}
