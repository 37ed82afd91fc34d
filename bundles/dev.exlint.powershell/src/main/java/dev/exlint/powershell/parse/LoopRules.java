package dev.exlint.powershell.parse;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.DoUntilStatementAst;
import dev.exlint.powershell.ast.DoWhileStatementAst;
import dev.exlint.powershell.ast.ErrorStatementAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.ForEachStatementAst;
import dev.exlint.powershell.ast.ForStatementAst;
import dev.exlint.powershell.ast.PipelineBaseAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.ast.WhileStatementAst;
import dev.exlint.powershell.token.TokenKind;

/** The loops; each may carry a label. */
final class LoopRules {
    private final Rules rules;
    private final ParseState state;

    LoopRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    private int start(int label, int keyword) {
        return state.start(label != ParseState.NONE ? label : keyword);
    }

    private String labelName(int label) {
        return label != ParseState.NONE ? state.name(label) : null;
    }

    /** What stands between keyword and parenthesis of a foreach. */
    private static final class ForeachFlags {
        private boolean parallel;
        private ExpressionAst throttleLimit;
        private int errorEnd = -1;
    }

    StatementAst foreachStatement(int label, int keyword) {
        int start = start(label, keyword);
        state.skipNewlines();
        ForeachFlags flags = foreachFlags();
        int leftParen = state.next();
        if (state.kind(leftParen) != TokenKind.LParen) {
            state.unget(leftParen);
            state.incompleteAfter(ErrorId.MissingOpenParenthesisAfterKeyword, state.end(keyword), state.kind(keyword).text());
            return Nodes.errorStatement(start, state.end(keyword));
        }
        state.skipNewlines();
        int token = state.next();
        if (state.kind(token) != TokenKind.Variable && state.kind(token) != TokenKind.SplattedVariable) {
            state.unget(token);
            state.incompleteAfter(ErrorId.MissingVariableNameAfterForeach, state.end(leftParen));
            return Nodes.errorStatement(start, state.end(leftParen));
        }
        return foreachRest(start, label, flags, rules.primaries.variable(token));
    }

    private ForeachFlags foreachFlags() {
        ForeachFlags flags = new ForeachFlags();
        int parameter = state.peek();
        while (state.kind(parameter) == TokenKind.Parameter) {
            state.skipToken();
            String name = state.name(parameter);
            if (Names.isPrefix(name, "parallel")) {
                flags.parallel = true;
            } else if (Names.isPrefix(name, "throttlelimit")) {
                int end = state.end(parameter);
                state.skipNewlines();
                flags.throttleLimit = rules.arguments.singleArgument(ArgumentRules.Context.ARGUMENT);
                if (flags.throttleLimit == null) {
                    state.incompleteAfter(ErrorId.MissingThrottleLimit, end);
                }
            } else {
                // drop the flag
                flags.errorEnd = state.end(parameter);
                state.errorAt(ErrorId.InvalidForeachFlag, parameter, name);
            }
            state.skipNewlines();
            parameter = state.peek();
        }
        return flags;
    }

    private StatementAst foreachRest(int start, int label, ForeachFlags flags, VariableExpressionAst variable) {
        int errorEnd = flags.errorEnd;
        state.skipNewlines();
        PipelineBaseAst pipeline = null;
        StatementBlockAst body = null;
        int in = state.next();
        if (state.kind(in) != TokenKind.In) {
            state.unget(in);
            errorEnd = variable.end();
            state.incompleteAfter(ErrorId.MissingInInForeach, errorEnd);
        } else {
            state.skipNewlines();
            pipeline = rules.pipelines.pipelineChain();
            if (pipeline == null) {
                errorEnd = state.end(in);
                state.incompleteAfter(ErrorId.MissingForeachExpression, errorEnd);
            } else {
                state.skipNewlines();
                int rightParen = state.next();
                if (state.kind(rightParen) != TokenKind.RParen) {
                    state.unget(rightParen);
                    errorEnd = pipeline.end();
                    state.incompleteAfter(ErrorId.MissingEndParenthesisAfterForeach, errorEnd);
                } else {
                    body = rules.scriptBlocks.statementBlock();
                    if (body == null) {
                        errorEnd = state.end(rightParen);
                        state.incompleteAfter(ErrorId.MissingForeachStatement, errorEnd);
                    }
                }
            }
        }
        if (errorEnd >= 0 || body == null) {
            return Nodes.errorStatement(start, errorEnd, Nodes.present(variable, pipeline, body));
        }
        return new ForEachStatementAst(start, body.end(), labelName(label), flags.parallel, flags.throttleLimit, variable, pipeline,
                body);
    }

    StatementAst forStatement(int label, int keyword) {
        int start = start(label, keyword);
        state.skipNewlines();
        int leftParen = state.next();
        if (state.kind(leftParen) != TokenKind.LParen) {
            state.unget(leftParen);
            state.incompleteAfter(ErrorId.MissingOpenParenthesisAfterKeyword, state.end(keyword), state.kind(keyword).text());
            return Nodes.errorStatement(start, state.end(keyword));
        }
        int end = state.end(leftParen);
        state.skipNewlines();
        PipelineBaseAst initializer = rules.pipelines.pipelineChain();
        end = endOf(initializer, end);
        end = semicolon(end);
        state.skipNewlines();
        PipelineBaseAst condition = rules.pipelines.pipelineChain();
        end = endOf(condition, end);
        end = semicolon(end);
        state.skipNewlines();
        PipelineBaseAst iterator = rules.pipelines.pipelineChain();
        end = endOf(iterator, end);
        state.skipNewlines();
        int rightParen = state.next();
        StatementBlockAst body = null;
        if (state.kind(rightParen) != TokenKind.RParen) {
            state.unget(rightParen);
            state.incompleteAfter(ErrorId.MissingEndParenthesisAfterStatement, end, state.kind(keyword).text());
        } else {
            body = rules.scriptBlocks.statementBlock();
            if (body == null) {
                end = state.end(rightParen);
                state.incompleteAfter(ErrorId.MissingLoopStatement, end, state.kind(keyword).text());
            }
        }
        if (body == null) {
            return Nodes.errorStatement(start, end, Nodes.present(initializer, condition, iterator));
        }
        return new ForStatementAst(start, body.end(), labelName(label), initializer, condition, iterator, body);
    }

    private static int endOf(PipelineBaseAst pipeline, int end) {
        return pipeline == null ? end : pipeline.end();
    }

    private int semicolon(int end) {
        return state.peekKind() == TokenKind.Semi ? state.end(state.next()) : end;
    }

    StatementAst whileStatement(int label, int keyword) {
        int start = start(label, keyword);
        state.skipNewlines();
        int leftParen = state.next();
        if (state.kind(leftParen) != TokenKind.LParen) {
            state.unget(leftParen);
            state.incompleteAfter(ErrorId.MissingOpenParenthesisAfterKeyword, state.end(keyword), state.shown(keyword));
            return Nodes.errorStatement(start, state.end(keyword));
        }
        state.skipNewlines();
        PipelineBaseAst condition = rules.pipelines.pipelineChain();
        Ast found = condition;
        if (condition == null) {
            int end = state.end(leftParen);
            state.incompleteAfter(ErrorId.MissingExpressionAfterKeyword, end, state.kind(keyword).text());
            condition = Nodes.errorStatement(end, end);
        }
        state.skipNewlines();
        int rightParen = state.next();
        if (state.kind(rightParen) != TokenKind.RParen) {
            state.unget(rightParen);
            if (!(condition instanceof ErrorStatementAst)) {
                state.incompleteAfter(ErrorId.MissingEndParenthesisAfterStatement, condition.end(), state.kind(keyword).text());
            }
            return Nodes.errorStatement(start, condition.end(), Nodes.present(found));
        }
        state.skipNewlines();
        StatementBlockAst body = rules.scriptBlocks.statementBlock();
        if (body == null) {
            state.incompleteAfter(ErrorId.MissingLoopStatement, state.end(rightParen), state.kind(keyword).text());
            return Nodes.errorStatement(start, state.end(rightParen), Nodes.present(found));
        }
        return new WhileStatementAst(start, body.end(), labelName(label), condition, body);
    }

    StatementAst doStatement(int label, int keyword) {
        int start = start(label, keyword);
        StatementBlockAst body = rules.scriptBlocks.statementBlock();
        if (body == null) {
            int end = state.end(keyword);
            state.incompleteAfter(ErrorId.MissingLoopStatement, end, TokenKind.Do.text());
            return Nodes.errorStatement(start, end);
        }
        state.skipNewlines();
        int whileOrUntil = state.next();
        TokenKind kind = state.kind(whileOrUntil);
        if (kind != TokenKind.While && kind != TokenKind.Until) {
            state.unget(whileOrUntil);
            state.incompleteAfter(ErrorId.MissingWhileOrUntilInDoWhile, body.end());
            return Nodes.errorStatement(start, body.end(), Nodes.present(body));
        }
        state.skipNewlines();
        int leftParen = state.next();
        if (state.kind(leftParen) != TokenKind.LParen) {
            state.unget(leftParen);
            int end = state.end(whileOrUntil);
            state.incompleteAfter(ErrorId.MissingOpenParenthesisAfterKeyword, end, kind.text());
            return Nodes.errorStatement(start, end, Nodes.present(body));
        }
        return doCondition(start, label, body, kind, leftParen);
    }

    private StatementAst doCondition(int start, int label, StatementBlockAst body, TokenKind kind, int leftParen) {
        state.skipNewlines();
        PipelineBaseAst condition = rules.pipelines.pipelineChain();
        int errorEnd = -1;
        if (condition == null) {
            // still take the closing parenthesis if it is there
            errorEnd = state.end(leftParen);
            state.incompleteAfter(ErrorId.MissingExpressionAfterKeyword, errorEnd, kind.text());
        }
        state.skipNewlines();
        int rightParen = state.next();
        int end = state.end(rightParen);
        if (state.kind(rightParen) != TokenKind.RParen) {
            state.unget(rightParen);
            if (condition != null) {
                errorEnd = condition.end();
                state.incompleteAfter(ErrorId.MissingEndParenthesisAfterStatement, errorEnd, kind.text());
            }
        }
        if (errorEnd >= 0) {
            return Nodes.errorStatement(start, errorEnd, Nodes.present(body, condition));
        }
        return kind == TokenKind.Until
                ? new DoUntilStatementAst(start, end, labelName(label), condition, body)
                : new DoWhileStatementAst(start, end, labelName(label), condition, body);
    }
}
