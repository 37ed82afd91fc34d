package dev.exlint.powershell.parse;

import java.util.List;

import dev.exlint.powershell.ast.ArrayExpressionAst;
import dev.exlint.powershell.ast.ConstantExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.ParenExpressionAst;
import dev.exlint.powershell.ast.PipelineBaseAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantType;
import dev.exlint.powershell.ast.SubExpressionAst;
import dev.exlint.powershell.ast.UsingExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.ast.VariablePath;
import dev.exlint.powershell.token.Token;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenizerMode;

/** Operands: variables, literals, and everything in parentheses and braces. */
final class PrimaryRules {
    private static final String USING = "using";

    private final Rules rules;
    private final ParseState state;

    PrimaryRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    /** An operand, with the members and elements taken of it if wanted; or null. */
    ExpressionAst primary(boolean withMemberAccess) {
        int token = state.next();
        ExpressionAst expression;
        switch (state.kind(token)) {
            case SplattedVariable, Variable:
                expression = variableOrUsing(token, withMemberAccess);
                break;
            case Number:
                expression = number(token);
                break;
            case HereStringExpandable:
                expression = rules.strings.expandable(token, StringConstantType.DoubleQuotedHereString);
                break;
            case StringExpandable:
                expression = rules.strings.expandable(token, StringConstantType.DoubleQuoted);
                break;
            case HereStringLiteral:
                expression = literal(token, StringConstantType.SingleQuotedHereString);
                break;
            case StringLiteral:
                expression = literal(token, StringConstantType.SingleQuoted);
                break;
            case LParen:
                expression = parenthesized(token);
                break;
            case AtParen, DollarParen:
                expression = subExpression(token);
                break;
            case AtCurly:
                expression = rules.hashtables.hashtable(token);
                break;
            case LCurly:
                expression = scriptBlockExpression(token);
                break;
            default:
                state.unget(token);
                return null;
        }
        return withMemberAccess ? rules.members.postfixes(state.nextMemberAccess(true), expression) : expression;
    }

    private StringConstantExpressionAst literal(int token, StringConstantType type) {
        return new StringConstantExpressionAst(state.start(token), state.end(token), type, state.value(token));
    }

    private ConstantExpressionAst number(int token) {
        Token number = state.tokens().get(token);
        return new ConstantExpressionAst(number.start(), number.end(), number.isValidNumber() ? number.number() : null);
    }

    VariableExpressionAst variable(int token) {
        return new VariableExpressionAst(state.start(token), state.end(token), state.name(token),
                state.kind(token) == TokenKind.SplattedVariable);
    }

    /** A variable; what is taken of a {@code $using:} variable belongs to its expression. */
    ExpressionAst variableOrUsing(int token, boolean withMemberAccess) {
        boolean splatted = state.kind(token) == TokenKind.SplattedVariable;
        int start = state.start(token);
        int end = state.end(token);
        String name = state.name(token);
        String using = usingName(name);
        if (using == null) {
            return new VariableExpressionAst(start, end, name, splatted);
        }
        ExpressionAst child = new VariableExpressionAst(start, end, using, splatted);
        if (withMemberAccess) {
            child = rules.members.postfixes(state.nextMemberAccess(true), child);
        }
        return new UsingExpressionAst(child.start(), child.end(), child);
    }

    /** The name behind {@code using:}, or null. */
    private static String usingName(String name) {
        if (name.length() <= USING.length() || name.charAt(USING.length()) != ':') {
            return null;
        }
        VariablePath path = VariablePath.of(name);
        return Names.is(path.drive(), USING) && !path.unqualifiedName().isEmpty() ? path.unqualifiedName() : null;
    }

    private ParenExpressionAst parenthesized(int leftParen) {
        int start = state.start(leftParen);
        if (rules.depth.isExhausted()) {
            int end = giveUp(leftParen);
            return new ParenExpressionAst(start, end, Nodes.errorStatement(state.end(leftParen), state.end(leftParen)));
        }
        int parenEnd = state.end(leftParen);
        return parenthesizedPipeline(start, parenEnd);
    }

    /** Skips what is nested too deep, its closing parenthesis included. */
    private int giveUp(int opening) {
        int end = rules.depth.giveUp(state.start(opening), state.end(opening), TokenKind.RParen);
        return state.peekKind() == TokenKind.RParen ? state.end(state.next()) : end;
    }

    private ParenExpressionAst parenthesizedPipeline(int start, int parenEnd) {
        TokenizerMode mode = state.mode();
        boolean commaDisabled = state.commaDisabled;
        rules.depth.enter();
        try {
            state.setMode(TokenizerMode.COMMAND);
            state.commaDisabled = false;
            state.skipNewlines();
            PipelineBaseAst pipeline = rules.pipelines.pipelineChain();
            if (pipeline == null) {
                state.incompleteAfter(ErrorId.ExpectedExpression, parenEnd);
                pipeline = Nodes.errorStatement(parenEnd, parenEnd);
            }
            state.skipNewlines();
            int rightParen = state.next();
            int end = state.end(rightParen);
            if (state.kind(rightParen) != TokenKind.RParen) {
                // closer missing: pretend it was there
                state.unget(rightParen);
                end = pipeline.end();
                state.incompleteAfter(ErrorId.MissingEndParenthesisInExpression, end);
            }
            return new ParenExpressionAst(start, end, pipeline);
        } finally {
            rules.depth.leave();
            state.commaDisabled = commaDisabled;
            state.setMode(mode);
        }
    }

    private ExpressionAst subExpression(int opening) {
        boolean isArray = state.kind(opening) == TokenKind.AtParen;
        int start = state.start(opening);
        if (rules.depth.isExhausted()) {
            int end = giveUp(opening);
            StatementBlockAst block = new StatementBlockAst(start, end, List.of(), List.of(Nodes.errorStatement(start, end)));
            return node(isArray, start, end, block);
        }
        int openingEnd = state.end(opening);
        return statementsInParentheses(isArray, start, openingEnd);
    }

    private static ExpressionAst node(boolean isArray, int start, int end, StatementBlockAst block) {
        return isArray ? new ArrayExpressionAst(start, end, block) : new SubExpressionAst(start, end, block);
    }

    private ExpressionAst statementsInParentheses(boolean isArray, int start, int openingEnd) {
        StatementList list = rules.statements.takeList();
        TokenizerMode mode = state.mode();
        boolean commaDisabled = state.commaDisabled;
        rules.depth.enter();
        try {
            state.commaDisabled = false;
            state.setMode(TokenizerMode.COMMAND);
            state.skipNewlines();
            rules.statements.statementList(list);
            state.skipNewlines();
            int rightParen = state.next();
            int end = state.end(rightParen);
            if (state.kind(rightParen) != TokenKind.RParen) {
                // closer missing: pretend it was there
                state.unget(rightParen);
                end = list.isEmpty() ? openingEnd : list.end();
                state.incomplete(ErrorId.MissingEndParenthesisInSubexpression, state.start(rightParen), state.end(rightParen));
            }
            StatementBlockAst block = new StatementBlockAst(Math.max(0, list.start()), Math.max(0, list.end()), list.traps,
                    list.statements);
            rules.statements.giveBack(list);
            return node(isArray, start, end, block);
        } finally {
            rules.depth.leave();
            state.commaDisabled = commaDisabled;
            state.setMode(mode);
        }
    }

    /** A script block as a value; its brace was read. */
    ScriptBlockExpressionAst scriptBlockExpression(int leftCurly) {
        TokenizerMode mode = state.mode();
        boolean commaDisabled = state.commaDisabled;
        try {
            state.commaDisabled = false;
            state.setMode(TokenizerMode.COMMAND);
            state.skipNewlines();
            ScriptBlockAst block = rules.scriptBlocks.scriptBlock(leftCurly, false, null);
            return new ScriptBlockExpressionAst(block.start(), block.end(), block);
        } finally {
            state.commaDisabled = commaDisabled;
            state.setMode(mode);
        }
    }
}
