package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.ArrayLiteralAst;
import dev.exlint.powershell.ast.ErrorExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantType;
import dev.exlint.powershell.token.TokenFlags;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenizerMode;

/** Single arguments, lists of them, and what a word is taken for. */
final class ArgumentRules {
    private static final String VERBATIM = "--%";
    /** More than the mark with quotes, escapes or a here-string around it ever takes. */
    private static final int MARK_AND_QUOTES = 64;

    private final Rules rules;
    private final ParseState state;

    ArgumentRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    /** What a word is taken for. */
    enum Context {
        /** The name of a command: literal. */
        NAME,
        /** A name behind {@code &} or {@code .}: it expands. */
        NAME_AFTER_OPERATOR,
        /** The file of a redirection or switch. */
        FILE_NAME,
        /** An argument; commas make a list. */
        ARGUMENT,
        /** A condition of a switch. */
        SWITCH_CONDITION;

        boolean isName() {
            return this == NAME || this == NAME_AFTER_OPERATOR;
        }
    }

    /** One argument where no list is allowed, in command mode; null if none starts here. */
    ExpressionAst singleArgument(Context context) {
        TokenKind kind = state.peekKind();
        if (kind == TokenKind.Comma || kind == TokenKind.EndOfInput) {
            return null;
        }
        TokenizerMode mode = state.mode();
        try {
            state.setMode(TokenizerMode.COMMAND);
            return argument(context, state.next());
        } finally {
            state.setMode(mode);
        }
    }

    /** An argument whose first token was read, with the list it may start; null if the token is none. */
    ExpressionAst argument(Context context, int firstToken) {
        int token = firstToken;
        List<ExpressionAst> list = null;
        int commaEnd = -1;
        while (true) {
            if (!mayBeArgument(state.kind(token))) {
                state.unget(token);
                if (list == null) {
                    return null;
                }
                // stop at the trailing comma and leave it out
                state.incompleteAfter(ErrorId.MissingExpression, commaEnd, TokenKind.Comma.text());
                return new ErrorExpressionAst(list.get(0).start(), commaEnd, list);
            }
            if (state.tokenizer.isOnlyMeasured(token)) {
                token = state.tokenizer.readWord(token);
            }
            boolean isVerbatim = state.kind(token) == TokenKind.Generic && isVerbatim(token);
            ExpressionAst item = item(context, token);
            if (list != null) {
                list.add(item);
            }
            if (context != Context.ARGUMENT || isVerbatim) {
                return list == null ? item : literal(list);
            }
            int comma = state.peek();
            if (state.kind(comma) != TokenKind.Comma) {
                return list == null ? item : literal(list);
            }
            if (list == null) {
                list = new ArrayList<>();
                list.add(item);
            }
            commaEnd = state.end(comma);
            state.skipToken();
            state.skipNewlines();
            token = state.next();
        }
    }

    private static ArrayLiteralAst literal(List<ExpressionAst> list) {
        return new ArrayLiteralAst(list.get(0).start(), Nodes.last(list).end(), list);
    }

    private static boolean mayBeArgument(TokenKind kind) {
        return switch (kind) {
            case Pipe, RCurly, RParen, EndOfInput, NewLine, Semi, Redirection, RedirectInStd, AndAnd, OrOr, Ampersand, MinusMinus,
                    Comma ->
                false;
            default -> true;
        };
    }

    private ExpressionAst item(Context context, int token) {
        switch (state.kind(token)) {
            case SplattedVariable, Variable, Number, HereStringExpandable, StringExpandable, HereStringLiteral, StringLiteral, LParen,
                    DollarParen, AtParen, AtCurly, LCurly:
                state.unget(token);
                return rules.primaries.primary(true);
            case Generic:
                return word(context, token);
            default:
                break;
        }
        // what reads like a keyword or operator is a plain word here
        StringConstantExpressionAst word = Nodes.bareWord(state, token);
        state.tokenizer.removeFlags(token, TokenFlags.KEYWORD);
        if (context.isName()) {
            state.tokenizer.addFlags(token, TokenFlags.COMMAND_NAME);
        } else {
            state.tokenizer.makeArgument(token);
        }
        return word;
    }

    /** A bareword: literal as a name, expandable as an argument. */
    private ExpressionAst word(Context context, int token) {
        if (context.isName()) {
            state.tokenizer.addFlags(token, TokenFlags.COMMAND_NAME);
        }
        if (context != Context.NAME && state.tokenizer.nested().hasParts(token)) {
            return rules.strings.expandable(token, StringConstantType.BareWord);
        }
        return new StringConstantExpressionAst(state.start(token), state.end(token), StringConstantType.BareWord, state.value(token));
    }

    /** Whether a word or string is the mark of a raw rest; the common case needs no text. */
    boolean isVerbatim(int token) {
        if (!isText(state.kind(token))) {
            return false;
        }
        int length = state.end(token) - state.start(token);
        return length >= VERBATIM.length() && length <= MARK_AND_QUOTES && state.mayHaveAnyOf(token, '%', '`')
                && state.value(token).equals(VERBATIM);
    }

    private static boolean isText(TokenKind kind) {
        return switch (kind) {
            case Generic, StringLiteral, StringExpandable, HereStringLiteral, HereStringExpandable -> true;
            default -> false;
        };
    }
}
