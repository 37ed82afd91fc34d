package dev.exlint.powershell.parse;

import java.util.List;
import java.util.function.Supplier;

import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.ChainableAst;
import dev.exlint.powershell.ast.CommandBaseAst;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.ErrorStatementAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.PipelineBaseAst;
import dev.exlint.powershell.ast.PipelineChainAst;
import dev.exlint.powershell.ast.RedirectionAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenizerMode;

/** Assignments, pipelines and chains of pipelines. */
final class PipelineRules {
    private final Rules rules;
    private final ParseState state;
    /** What stands right of an assignment operator. */
    private final Supplier<StatementAst> value;
    private int assignmentOperator = ParseState.NONE;

    PipelineRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
        value = () -> rules.statements.statement();
    }

    /**
     * An expression tried in expression mode, or null; the assignment operator behind it is left in {@link #assignmentOperator}, to be
     * taken at once.
     */
    private ExpressionAst start() {
        TokenizerMode mode = state.mode();
        try {
            state.setMode(TokenizerMode.EXPRESSION);
            ExpressionAst expression = rules.expressions.expression();
            if (expression != null) {
                int token = state.peek();
                if (state.kind(token).isAssignmentOperator()) {
                    state.skipToken();
                    assignmentOperator = token;
                    return expression;
                }
            }
            assignmentOperator = ParseState.NONE;
            return expression;
        } finally {
            state.setMode(mode);
        }
    }

    /** An assignment, a pipeline or a chain of pipelines, or null. */
    PipelineBaseAst pipelineChain() {
        if (!state.seven()) {
            return pipeline51();
        }
        ExpressionAst expression = start();
        return assignmentOperator != ParseState.NONE ? assignment(expression, assignmentOperator) : chain(expression);
    }

    private AssignmentStatementAst assignment(ExpressionAst left, int operator) {
        TokenKind kind = state.kind(operator);
        int operatorStart = state.start(operator);
        int operatorEnd = state.end(operator);
        state.skipNewlines();
        StatementAst right;
        if (rules.depth.isExhausted()) {
            int end = rules.depth.giveUp(operatorStart, operatorEnd, TokenKind.NewLine);
            right = Nodes.errorStatement(operatorEnd, end);
        } else {
            right = rules.depth.nested(value);
        }
        if (right == null) {
            state.incompleteAfter(ErrorId.ExpectedValueExpression, operatorEnd, kind.text());
            right = Nodes.errorStatement(operatorEnd, operatorEnd);
        }
        return new AssignmentStatementAst(left.start(), right.end(), kind, operatorStart, operatorEnd, left, unwrapped(right));
    }

    /** The engine takes the pipeline off a value that is an expression. */
    private static StatementAst unwrapped(StatementAst right) {
        boolean single = right instanceof PipelineAst pipeline && !pipeline.isBackground() && pipeline.pipelineElements().size() == 1;
        return single && ((PipelineAst) right).pipelineElements().get(0) instanceof CommandExpressionAst expression ? expression : right;
    }

    /** Pipelines joined by {@code &&} and {@code ||} (7.0). */
    private PipelineBaseAst chain(ExpressionAst first) {
        ExpressionAst expression = first;
        ChainableAst chain = null;
        TokenKind operator = TokenKind.Unknown;
        int operatorStart = 0;
        int operatorEnd = 0;
        while (true) {
            TokenKind firstKind = TokenKind.Unknown;
            int firstEnd = 0;
            if (expression == null) {
                int token = state.peek();
                firstKind = state.kind(token);
                firstEnd = state.end(token);
            }
            List<CommandBaseAst> pipeline = pipeline(expression, chain == null);
            expression = null;
            if (pipeline.isEmpty()) {
                return chain == null ? null : emptyElement(chain, operator, operatorStart, operatorEnd, firstKind, firstEnd);
            }
            int token = state.peek();
            TokenKind kind = state.kind(token);
            boolean background = kind == TokenKind.Ampersand;
            if (background) {
                state.skipToken();
                token = state.peek();
                kind = state.kind(token);
                if (kind == TokenKind.AndAnd || kind == TokenKind.OrOr) {
                    state.skipToken();
                    state.errorAt(ErrorId.BackgroundOperatorInPipelineChain, token);
                    return Nodes.errorStatement(chain != null ? chain.start() : pipeline.get(0).start(), state.end(token));
                }
            }
            boolean goesOn = kind == TokenKind.AndAnd || kind == TokenKind.OrOr;
            if (chain == null) {
                chain = node(pipeline, background);
            } else {
                PipelineAst right = node(pipeline, false);
                chain = new PipelineChainAst(chain.start(), right.end(), background && !goesOn, operator, chain, right);
            }
            if (!goesOn) {
                return chain;
            }
            state.skipToken();
            operator = kind;
            operatorStart = state.start(token);
            operatorEnd = state.end(token);
            state.skipNewlines();
            if (state.peekKind() == TokenKind.EndOfInput) {
                state.incompleteAfter(ErrorId.EmptyPipelineChainElement, operatorEnd);
                return chain;
            }
        }
    }

    private PipelineBaseAst emptyElement(ChainableAst chain, TokenKind operator, int operatorStart, int operatorEnd,
            TokenKind firstKind, int firstEnd) {
        switch (firstKind) {
            case EndOfInput:
                state.incompleteAfter(ErrorId.EmptyPipelineChainElement, operatorEnd, operator.text());
                break;
            case Dot, Ampersand:
                // the command rule has reported it
                break;
            default:
                state.error(ErrorId.EmptyPipelineChainElement, operatorStart, firstEnd, operator.text());
                break;
        }
        return new ErrorStatementAst(chain.start(), operatorEnd, operator.text(), List.of(chain), List.of(), List.of(), List.of());
    }

    private static PipelineAst node(List<CommandBaseAst> elements, boolean background) {
        return new PipelineAst(elements.get(0).start(), Nodes.last(elements).end(), background, elements);
    }

    /**
     * Commands joined by pipes, none if there is no element.
     *
     * @param first the first element if it is an expression already parsed, else null
     * @param firstTried whether it was tried to parse the first element as an expression
     */
    private List<CommandBaseAst> pipeline(ExpressionAst first, boolean firstTried) {
        List<CommandBaseAst> elements = List.of();
        ExpressionAst expression = first;
        int pipeEnd = -1;
        boolean tried = firstTried;
        boolean scanning = true;
        while (scanning) {
            if (!tried) {
                expression = expressionElement();
            }
            elements = withElement(expression, elements, pipeEnd);
            tried = false;
            int token = state.peek();
            if (state.kind(token) == TokenKind.NewLine && state.tokenizer.isPipeContinuation(state.end(token))) {
                state.skipNewlines();
                token = state.peek();
            }
            switch (state.kind(token)) {
                case Semi, NewLine, RParen, RCurly, EndOfInput, AndAnd, OrOr, Ampersand:
                    scanning = false;
                    break;
                case Pipe:
                    pipeEnd = state.end(token);
                    scanning = pipe(pipeEnd);
                    break;
                default:
                    // it may belong to something else
                    state.errorAt(ErrorId.UnexpectedToken, token, state.shown(token));
                    scanning = false;
                    break;
            }
        }
        return elements;
    }

    private ExpressionAst expressionElement() {
        TokenizerMode mode = state.mode();
        try {
            state.setMode(TokenizerMode.EXPRESSION);
            return rules.expressions.expression();
        } finally {
            state.setMode(mode);
        }
    }

    /** Passes a pipe; false if nothing follows. */
    private boolean pipe(int pipeEnd) {
        state.skipToken();
        state.skipNewlines();
        if (state.peekKind() == TokenKind.EndOfInput) {
            state.incompleteAfter(ErrorId.EmptyPipeElement, pipeEnd);
            return false;
        }
        return true;
    }

    /** The elements with the expression or else a command; reports an element that is missing. */
    private List<CommandBaseAst> withElement(ExpressionAst expression, List<CommandBaseAst> elements, int pipeEnd) {
        CommandBaseAst command;
        if (expression != null) {
            if (!elements.isEmpty()) {
                state.error(ErrorId.ExpressionsMustBeFirstInPipeline, expression.start(), expression.end());
            }
            command = commandExpression(expression);
        } else {
            command = rules.commands.command();
        }
        if (command != null) {
            return Nodes.with(elements, command);
        }
        if (!elements.isEmpty() || state.peekKind() == TokenKind.Pipe) {
            if (pipeEnd >= 0) {
                state.incompleteAfter(ErrorId.EmptyPipeElement, pipeEnd);
            } else {
                int token = state.peek();
                state.incomplete(ErrorId.EmptyPipeElement, state.start(token), state.end(token));
            }
        }
        return elements;
    }

    private CommandExpressionAst commandExpression(ExpressionAst expression) {
        int token = state.peek();
        if (!isRedirection(state.kind(token))) {
            return new CommandExpressionAst(expression.start(), expression.end(), expression, List.of());
        }
        Redirections redirections = new Redirections();
        int end = expression.end();
        while (isRedirection(state.kind(token))) {
            state.skipToken();
            RedirectionAst redirection = rules.redirections.redirection(token, redirections);
            end = redirection != null ? redirection.end() : expression.end();
            token = state.peek();
        }
        return new CommandExpressionAst(expression.start(), end, expression, redirections.list());
    }

    private static boolean isRedirection(TokenKind kind) {
        return kind == TokenKind.Redirection || kind == TokenKind.RedirectInStd;
    }

    /** An assignment or a pipeline as 5.1 reads them: each element may turn out to be an assignment. */
    private PipelineBaseAst pipeline51() {
        List<CommandBaseAst> elements = List.of();
        int pipeEnd = -1;
        boolean scanning = true;
        while (scanning) {
            ExpressionAst expression = start();
            if (assignmentOperator != ParseState.NONE) {
                if (!elements.isEmpty()) {
                    state.error(ErrorId.ExpressionsMustBeFirstInPipeline, expression.start(), expression.end());
                }
                return assignment(expression, assignmentOperator);
            }
            elements = withElement(expression, elements, pipeEnd);
            int token = state.peek();
            TokenKind kind = state.kind(token);
            switch (kind) {
                case Semi, NewLine, RParen, RCurly, EndOfInput:
                    scanning = false;
                    break;
                case Pipe:
                    pipeEnd = state.end(token);
                    scanning = pipe(pipeEnd);
                    break;
                case AndAnd, OrOr:
                    // not allowed yet: go on as behind a pipe
                    pipeEnd = state.end(token);
                    state.skipToken();
                    state.skipNewlines();
                    state.errorAt(ErrorId.InvalidEndOfLine, token, kind.text());
                    scanning = state.peekKind() != TokenKind.EndOfInput;
                    break;
                default:
                    // it may belong to something else
                    state.errorAt(ErrorId.UnexpectedToken, token, state.shown(token));
                    scanning = false;
                    break;
            }
        }
        return elements.isEmpty() ? null : node(elements, false);
    }
}
