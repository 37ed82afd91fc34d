package dev.exlint.powershell.check;

import java.util.ArrayList;
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
import dev.exlint.powershell.ast.FileRedirectionAst;
import dev.exlint.powershell.ast.HashtableAst;
import dev.exlint.powershell.ast.IndexExpressionAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.ParenExpressionAst;
import dev.exlint.powershell.ast.PipelineChainAst;
import dev.exlint.powershell.ast.RedirectionAst;
import dev.exlint.powershell.ast.SubExpressionAst;
import dev.exlint.powershell.ast.TernaryExpressionAst;
import dev.exlint.powershell.ast.UnaryExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.token.TokenKind;

/**
 * Draws the flow inside expressions: short circuits branch, everything else runs from left to right.
 */
final class FlowExpressions {

    private final MethodFlow flow;
    private final FlowStatements statements;
    private final Agenda agenda;

    FlowExpressions(MethodFlow flow, FlowStatements statements, Agenda agenda) {
        this.flow = flow;
        this.statements = statements;
        this.agenda = agenda;
    }

    void command(CommandBaseAst node) {
        List<Ast> parts = new ArrayList<>();
        if (node instanceof CommandExpressionAst expression) {
            parts.add(expression.expression());
        } else if (node instanceof CommandAst command) {
            parts.addAll(command.commandElements());
        }
        for (RedirectionAst redirection : node.redirections()) {
            if (redirection instanceof FileRedirectionAst file) {
                parts.add(file.location());
            }
        }
        inOrder(parts);
    }

    private void inOrder(List<? extends Ast> expressions) {
        agenda.plan(expressions.stream().<Runnable>map(expression -> () -> expression(expression)).toList());
    }

    /** Takes the left side first, then what is right of it. */
    void expression(Ast node) {
        Ast left = left(node);
        if (left == null) {
            whole(node);
        } else {
            agenda.plan(List.of(() -> expression(left), () -> rest(node)));
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
            List<Ast> parts = new ArrayList<>(List.of(member.member()));
            if (member instanceof InvokeMemberExpressionAst call) {
                parts.addAll(call.arguments());
            }
            inOrder(parts);
        } else if (node instanceof IndexExpressionAst index) {
            expression(index.index());
        } else if (node instanceof PipelineChainAst chain) {
            statements.statement(chain.rightPipeline());
        }
    }

    private void right(BinaryExpressionAst node) {
        if (node.operator() != TokenKind.And && node.operator() != TokenKind.Or) {
            agenda.plan(List.of(() -> expression(node.right())));
            return;
        }
        FlowBlock target = new FlowBlock();
        FlowBlock next = new FlowBlock();
        flow.current().flowsTo(target);
        flow.current().flowsTo(next);
        flow.goOnIn(next);
        agenda.plan(List.of(() -> expression(node.right()), () -> {
            flow.current().flowsTo(target);
            flow.goOnIn(target);
        }));
    }

    private void whole(Ast node) {
        switch (node.nodeType()) {
            case VariableExpression -> flow.read((VariableExpressionAst) node);
            case TernaryExpression -> ternary((TernaryExpressionAst) node);
            case ParenExpression -> statements.statement(((ParenExpressionAst) node).pipeline());
            case SubExpression -> statements.block(((SubExpressionAst) node).subExpression());
            case ArrayExpression -> statements.block(((ArrayExpressionAst) node).subExpression());
            case CommandParameter -> ((CommandParameterAst) node).argument().ifPresent(this::expression);
            case ArrayLiteral, ExpandableStringExpression -> inOrder(node.childrenInVisitingOrder());
            case Hashtable -> hashtable((HashtableAst) node);
            case Pipeline, AssignmentStatement, ErrorStatement -> statements.statement(node);
            default -> {
                // constants, types, script blocks, $using: and error nodes have no flow
            }
        }
    }

    private void hashtable(HashtableAst node) {
        List<Runnable> steps = new ArrayList<>();
        for (HashtableAst.KeyValuePair pair : node.keyValuePairs()) {
            steps.add(() -> expression(pair.key()));
            steps.add(() -> statements.statement(pair.value()));
        }
        agenda.plan(steps);
    }

    private void ternary(TernaryExpressionAst node) {
        FlowBlock ifTrue = new FlowBlock();
        FlowBlock ifFalse = new FlowBlock();
        FlowBlock after = new FlowBlock();
        agenda.plan(List.of(() -> expression(node.condition()), () -> {
            flow.current().flowsTo(ifTrue);
            flow.current().flowsTo(ifFalse);
            flow.goOnIn(ifTrue);
            expression(node.ifTrue());
        }, () -> {
            flow.current().flowsTo(after);
            flow.goOnIn(ifFalse);
            expression(node.ifFalse());
        }, () -> {
            flow.current().flowsTo(after);
            flow.goOnIn(after);
        }));
    }
}
