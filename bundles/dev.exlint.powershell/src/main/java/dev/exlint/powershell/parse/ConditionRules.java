package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.ErrorStatementAst;
import dev.exlint.powershell.ast.IfStatementAst;
import dev.exlint.powershell.ast.PipelineBaseAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.token.TokenKind;

/** The {@code if} statement with its branches. */
final class ConditionRules {
    private final Rules rules;
    private final ParseState state;

    ConditionRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    StatementAst ifStatement(int ifToken) {
        int start = state.start(ifToken);
        List<IfStatementAst.Clause> clauses = new ArrayList<>(1);
        List<Ast> parts = new ArrayList<>(2);
        int keyword = ifToken;
        while (true) {
            StatementAst damaged = clause(start, keyword, clauses, parts);
            if (damaged != null) {
                return damaged;
            }
            int restorePoint = state.restorePoint();
            state.skipNewlines();
            keyword = state.peek();
            if (state.kind(keyword) == TokenKind.Else) {
                state.skipToken();
                return withElse(start, keyword, clauses, parts);
            }
            if (state.kind(keyword) != TokenKind.ElseIf) {
                if (state.seven()) {
                    // the newlines may mean something to what follows (6.1)
                    state.resync(restorePoint);
                }
                return new IfStatementAst(start, Nodes.last(clauses).body().end(), clauses, null);
            }
            state.skipToken();
        }
    }

    private StatementAst withElse(int start, int keyword, List<IfStatementAst.Clause> clauses, List<Ast> parts) {
        state.skipNewlines();
        StatementBlockAst body = rules.scriptBlocks.statementBlock();
        if (body == null) {
            state.incompleteAfter(ErrorId.MissingStatementBlockAfterElse, state.end(keyword));
            return Nodes.errorStatement(start, state.end(keyword), parts);
        }
        return new IfStatementAst(start, body.end(), clauses, body);
    }

    /** One condition with its body; gives the error statement if it is damaged, else null. */
    private StatementAst clause(int start, int keyword, List<IfStatementAst.Clause> clauses, List<Ast> parts) {
        state.skipNewlines();
        int leftParen = state.next();
        if (state.kind(leftParen) != TokenKind.LParen) {
            // probably just typed: leave the rest alone
            state.unget(leftParen);
            state.incompleteAfter(ErrorId.MissingOpenParenthesisInIfStatement, state.end(keyword), state.shown(keyword));
            return Nodes.errorStatement(start, state.end(keyword), parts);
        }
        state.skipNewlines();
        PipelineBaseAst condition = rules.pipelines.pipelineChain();
        if (condition == null) {
            int end = state.end(leftParen);
            state.incompleteAfter(ErrorId.IfStatementMissingCondition, end, state.shown(keyword));
            condition = Nodes.errorStatement(end, end);
        } else {
            parts.add(condition);
        }
        state.skipNewlines();
        int rightParen = state.next();
        if (state.kind(rightParen) != TokenKind.RParen) {
            state.unget(rightParen);
            if (!(condition instanceof ErrorStatementAst)) {
                state.incomplete(ErrorId.MissingEndParenthesisAfterStatement, state.start(rightParen), state.end(rightParen),
                        state.shown(keyword));
            }
            return Nodes.errorStatement(start, state.before(rightParen), parts);
        }
        state.skipNewlines();
        StatementBlockAst body = rules.scriptBlocks.statementBlock();
        if (body == null) {
            state.incomplete(ErrorId.MissingStatementBlock, state.start(rightParen), state.end(rightParen), state.shown(keyword));
            return Nodes.errorStatement(start, state.end(rightParen), parts);
        }
        parts.add(body);
        clauses.add(new IfStatementAst.Clause(condition, body));
        return null;
    }
}
