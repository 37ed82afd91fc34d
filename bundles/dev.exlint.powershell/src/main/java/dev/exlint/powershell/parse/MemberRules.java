package dev.exlint.powershell.parse;

import java.util.List;

import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.ErrorExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.IndexExpressionAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.TypeName;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenizerMode;

/** What is taken of an operand: members, calls, elements. A chain of them may be as long as it likes. */
final class MemberRules {
    private final Rules rules;
    private final ParseState state;

    MemberRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    /** Members and elements one behind the other; the first operator was read, or there is none. */
    ExpressionAst postfixes(int firstOperator, ExpressionAst operand) {
        int operator = firstOperator;
        ExpressionAst expression = operand;
        while (operator != ParseState.NONE) {
            TokenKind kind = state.kind(operator);
            int start = state.start(operator);
            int end = state.end(operator);
            state.skipNewlines();
            expression = kind == TokenKind.LBracket || kind == TokenKind.QuestionLBracket
                    ? element(expression, kind, start, end)
                    : member(expression, kind, end);
            operator = state.nextMemberAccess(true);
        }
        return expression;
    }

    private ExpressionAst member(ExpressionAst target, TokenKind operator, int operatorEnd) {
        boolean isStatic = operator == TokenKind.ColonColon;
        boolean nullConditional = operator == TokenKind.QuestionDot;
        CommandElementAst member = memberName();
        if (member == null) {
            // pretend there was a name
            state.incompleteAfter(ErrorId.MissingPropertyName, operatorEnd);
            member = rules.arguments.singleArgument(ArgumentRules.Context.ARGUMENT);
            if (member == null) {
                member = Nodes.errorExpression(target.start(), operatorEnd);
            }
            return new MemberExpressionAst(target.start(), member.end(), target, member, isStatic, nullConditional);
        }
        if (!state.seven()) {
            int opening = state.nextInvocationOpening();
            if (opening != ParseState.NONE) {
                return invocation(target, opening, isStatic, false, member, List.of());
            }
        } else if (!state.hasPending()) {
            int restorePoint = state.tokenizer.restorePoint();
            TypeNameRules.Arguments generic = genericArguments(restorePoint);
            int opening = state.nextInvocationOpening();
            if (opening != ParseState.NONE) {
                return invocation(target, opening, isStatic, nullConditional, member, generic == null ? List.of() : generic.names());
            }
            if (generic != null && generic.lastToken() != ParseState.NONE) {
                // an index, not the arguments of a generic method
                state.resync(restorePoint);
            }
        }
        return new MemberExpressionAst(target.start(), member.end(), target, member, isStatic, nullConditional);
    }

    private ExpressionAst memberName() {
        StringConstantExpressionAst name = rules.statements.simpleName();
        if (name != null) {
            return name;
        }
        TokenKind kind = state.peekKind();
        return kind.isUnaryOperator() || kind == TokenKind.LBracket
                ? rules.expressions.unaryExpression(false)
                : rules.primaries.primary(false);
    }

    /** Types in brackets behind the name of a method (7.3); null if there are none, then nothing was read. */
    private TypeNameRules.Arguments genericArguments(int restorePoint) {
        int leftBracket = state.next();
        if (state.kind(leftBracket) != TokenKind.LBracket) {
            state.resync(restorePoint);
            return null;
        }
        TokenizerMode mode = state.mode();
        TypeNameRules.Arguments arguments = null;
        try {
            state.setMode(TokenizerMode.TYPE_NAME);
            state.skipNewlines();
            int first = state.next();
            if (state.kind(first) == TokenKind.Identifier) {
                arguments = rules.typeNames.genericArguments(first);
                int last = arguments.lastToken();
                if (state.kind(last) != TokenKind.RBracket) {
                    state.unget(last);
                    int before = state.before(last);
                    state.incompleteAfter(ErrorId.EndSquareBracketExpectedAtEndOfType, before);
                    arguments = new TypeNameRules.Arguments(arguments.names(), ParseState.NONE);
                }
            }
        } finally {
            state.setMode(mode);
            if (arguments == null && restorePoint > 0) {
                state.resync(restorePoint);
            }
        }
        return arguments;
    }

    private ExpressionAst invocation(ExpressionAst target, int opening, boolean isStatic, boolean nullConditional,
            CommandElementAst member, List<TypeName> genericArguments) {
        Arguments arguments;
        if (state.kind(opening) == TokenKind.LParen) {
            arguments = arguments(opening);
        } else {
            // a script block alone stands for one argument
            state.skipNewlines();
            ExpressionAst block = rules.primaries.scriptBlockExpression(opening);
            arguments = new Arguments(List.of(block), block.end());
        }
        return new InvokeMemberExpressionAst(target.start(), arguments.end(), target, member, isStatic, nullConditional,
                genericArguments, arguments.arguments());
    }

    /**
     * Arguments of a call.
     *
     * @param arguments the arguments
     * @param end where the call ends
     */
    record Arguments(List<ExpressionAst> arguments, int end) {
    }

    /** Arguments in parentheses; the opening one was read. */
    Arguments arguments(int leftParen) {
        int parenEnd = state.end(leftParen);
        if (rules.depth.isExhausted()) {
            int end = rules.depth.giveUp(state.start(leftParen), parenEnd, TokenKind.RParen);
            ErrorExpressionAst error = Nodes.errorExpression(parenEnd, end);
            return new Arguments(List.of(error), state.peekKind() == TokenKind.RParen ? state.end(state.next()) : end);
        }
        return argumentList(parenEnd);
    }

    private Arguments argumentList(int parenEnd) {
        List<ExpressionAst> arguments = List.of();
        boolean commaDisabled = state.commaDisabled;
        int commaEnd = -1;
        boolean reported = false;
        rules.depth.enter();
        try {
            state.commaDisabled = true;
            while (true) {
                state.skipNewlines();
                ExpressionAst argument = rules.expressions.expression();
                if (argument == null) {
                    if (commaEnd >= 0) {
                        state.incompleteAfter(ErrorId.MissingExpressionAfterToken, commaEnd, TokenKind.Comma.text());
                        reported = true;
                    }
                    break;
                }
                arguments = Nodes.with(arguments, argument);
                state.skipNewlines();
                int comma = state.peek();
                if (state.kind(comma) != TokenKind.Comma) {
                    commaEnd = -1;
                    break;
                }
                commaEnd = state.end(comma);
                state.skipToken();
            }
            state.skipNewlines();
            int rightParen = state.next();
            int lastEnd = arguments.isEmpty() ? parenEnd : Nodes.last(arguments).end();
            if (state.kind(rightParen) == TokenKind.RParen) {
                return new Arguments(arguments, state.end(rightParen));
            }
            // closer missing: pretend it was there
            state.unget(rightParen);
            if (!reported) {
                state.incompleteAfter(ErrorId.MissingEndParenthesisInMethodCall, lastEnd);
            }
            return new Arguments(arguments, commaEnd >= 0 ? commaEnd : lastEnd);
        } finally {
            rules.depth.leave();
            state.commaDisabled = commaDisabled;
        }
    }

    private ExpressionAst element(ExpressionAst target, TokenKind kind, int start, int end) {
        boolean nullConditional = kind == TokenKind.QuestionLBracket;
        if (rules.depth.isExhausted()) {
            int last = rules.depth.giveUp(start, end, TokenKind.RBracket);
            ErrorExpressionAst error = Nodes.errorExpression(start, last);
            last = state.peekKind() == TokenKind.RBracket ? state.end(state.next()) : last;
            return new IndexExpressionAst(target.start(), last, target, error, nullConditional);
        }
        return rules.depth.nested(() -> index(target, nullConditional, start, end));
    }

    private ExpressionAst index(ExpressionAst target, boolean nullConditional, int start, int end) {
        state.skipNewlines();
        boolean commaDisabled = state.commaDisabled;
        ExpressionAst index;
        try {
            // in 5.1 a comma inside of call arguments ends the index too
            state.commaDisabled &= !state.seven();
            index = rules.expressions.expression();
        } finally {
            state.commaDisabled = commaDisabled;
        }
        if (index == null) {
            state.incompleteAfter(ErrorId.MissingArrayIndexExpression, end);
            index = Nodes.errorExpression(start, end);
        }
        state.skipNewlines();
        int rightBracket = state.next();
        int last = state.end(rightBracket);
        if (state.kind(rightBracket) != TokenKind.RBracket) {
            // closer missing: pretend it was there
            state.unget(rightBracket);
            last = index.end();
            if (!(index instanceof ErrorExpressionAst)) {
                state.incompleteAfter(ErrorId.MissingEndSquareBracket, last);
            }
        }
        return new IndexExpressionAst(target.start(), last, target, index, nullConditional);
    }
}
