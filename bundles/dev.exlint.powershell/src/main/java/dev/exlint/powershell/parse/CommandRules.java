package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.ArrayLiteralAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.ErrorExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.FileRedirectionAst;
import dev.exlint.powershell.ast.MergingRedirectionAst;
import dev.exlint.powershell.ast.RedirectionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantType;
import dev.exlint.powershell.token.RedirectionStream;
import dev.exlint.powershell.token.Token;
import dev.exlint.powershell.token.TokenFlags;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenizerMode;

/** Commands with their parameters, arguments and redirections. */
final class CommandRules {
    private static final String VERBATIM = "--%";
    /** More than the mark with quotes, escapes or a here-string around it ever takes. */
    private static final int MARK_AND_QUOTES = 64;

    private final Rules rules;
    private final ParseState state;
    /** Used by one command after the other; a command inside of another finds none and makes its own. */
    private Found spare;

    CommandRules(Rules rules) {
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

    /** What a command consists of so far. */
    private static final class Found {
        private final List<CommandElementAst> elements = new ArrayList<>();
        private Redirections redirections;
        private boolean sawDashDash;
        private int end;

        private void clear() {
            elements.clear();
            redirections = null;
            sawDashDash = false;
        }
    }

    /** A command, or null if none starts here. */
    CommandAst command() {
        Found found = spare == null ? new Found() : spare;
        spare = null;
        CommandAst command = command(found);
        found.clear();
        spare = found;
        return command;
    }

    private CommandAst command(Found found) {
        TokenizerMode mode = state.mode();
        int start;
        TokenKind firstKind;
        int firstEnd;
        boolean isInvoked;
        try {
            state.setMode(TokenizerMode.COMMAND);
            int token = state.next();
            start = state.start(token);
            firstKind = state.kind(token);
            firstEnd = state.end(token);
            found.end = firstEnd;
            isInvoked = firstKind == TokenKind.Dot || firstKind == TokenKind.Ampersand;
            Context context = Context.NAME;
            if (isInvoked) {
                token = state.next();
                context = Context.NAME_AFTER_OPERATOR;
            }
            elements(token, context, found);
        } finally {
            state.setMode(mode);
        }
        if (found.elements.isEmpty()) {
            if (isInvoked) {
                state.error(ErrorId.MissingExpression, start, firstEnd, firstKind.text());
            }
            return null;
        }
        return new CommandAst(start, found.end, isInvoked ? firstKind : TokenKind.Unknown, found.elements,
                found.redirections == null ? List.of() : found.redirections.list());
    }

    private void elements(int firstToken, Context firstContext, Found found) {
        int token = firstToken;
        Context context = firstContext;
        while (true) {
            TokenKind kind = state.kind(token);
            switch (kind) {
                case Pipe, RCurly, RParen, EndOfInput, NewLine, Semi, AndAnd, OrOr:
                    state.unget(token);
                    return;
                case Ampersand:
                    if (state.seven()) {
                        state.unget(token);
                        return;
                    }
                    // there is no background operator yet: drop it
                    found.end = state.end(token);
                    state.errorAt(ErrorId.AmpersandNotAllowed, token);
                    break;
                case MinusMinus:
                    dashDash(token, found);
                    break;
                case Comma:
                    found.end = state.end(token);
                    state.errorAt(ErrorId.MissingArgument, token);
                    state.skipNewlines();
                    break;
                case Parameter:
                    parameter(token, context, found);
                    break;
                case Redirection, RedirectInStd:
                    redirectionElement(token, context, found);
                    break;
                default:
                    if (!element(token, context, found)) {
                        return;
                    }
                    break;
            }
            context = Context.ARGUMENT;
            token = state.next();
        }
    }

    /** The first {@code --} ends the parameters, later ones are arguments. */
    private void dashDash(int token, Found found) {
        found.end = state.end(token);
        found.elements.add(found.sawDashDash
                ? Nodes.bareWord(state, token)
                : new CommandParameterAst(state.start(token), state.end(token), "-", null, state.end(token)));
        found.sawDashDash = true;
    }

    private void parameter(int token, Context context, Found found) {
        int start = state.start(token);
        int tokenEnd = state.end(token);
        found.end = tokenEnd;
        if (context.isName() || found.sawDashDash) {
            state.tokenizer.addFlags(token, TokenFlags.COMMAND_NAME);
            found.elements.add(Nodes.bareWord(state, token));
            return;
        }
        String name = state.name(token);
        ExpressionAst argument = null;
        // a comma behind the colon is reported as a missing argument next
        if (state.usesColon(token) && state.peekKind() != TokenKind.Comma) {
            argument = argument(Context.ARGUMENT, state.next());
            if (argument == null) {
                state.errorAfter(ErrorId.ParameterRequiresArgument, tokenEnd, state.shown(token));
            } else {
                found.end = argument.end();
            }
        }
        found.elements.add(new CommandParameterAst(start, found.end, name, argument, tokenEnd));
    }

    private void redirectionElement(int token, Context context, Found found) {
        if (context.isName()) {
            // in place of a name a redirection is one
            found.end = state.end(token);
            found.elements.add(Nodes.bareWord(state, token));
            return;
        }
        if (found.redirections == null) {
            found.redirections = new Redirections();
        }
        found.end = redirectionEnd(token, found.redirections);
    }

    /** Any other element; false if the command ends behind it. */
    private boolean element(int token, Context context, Found found) {
        TokenKind kind = state.kind(token);
        if (kind == TokenKind.InlineScript && context == Context.NAME) {
            return inlineScript(token, found);
        }
        boolean isVerbatim = isText(kind) && isVerbatim(token);
        ExpressionAst argument = argument(context, token);
        if (argument == null) {
            // the kinds that are no argument were dealt with before
            return false;
        }
        found.elements.add(argument);
        found.end = argument.end();
        if (!isVerbatim) {
            return true;
        }
        int rest = state.verbatimArgument();
        if (rest == ParseState.NONE) {
            return true;
        }
        found.elements.add(new StringConstantExpressionAst(state.start(rest), state.end(rest), StringConstantType.BareWord,
                state.value(rest)));
        found.end = state.end(rest);
        return false;
    }

    /** Whether a word or string is the mark of a raw rest; the common case needs no text. */
    private boolean isVerbatim(int token) {
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

    private boolean inlineScript(int token, Found found) {
        state.tokenizer.addFlags(token, TokenFlags.COMMAND_NAME);
        found.elements.add(Nodes.bareWord(state, token));
        found.end = state.end(token);
        state.skipNewlines();
        int leftCurly = state.next();
        if (state.kind(leftCurly) != TokenKind.LCurly) {
            // no block yet: leave the rest alone
            state.unget(leftCurly);
            state.incompleteAfter(ErrorId.MissingStatementAfterKeyword, state.end(token), state.shown(token));
            return false;
        }
        ExpressionAst block = rules.primaries.scriptBlockExpression(leftCurly);
        found.elements.add(block);
        found.end = block.end();
        return true;
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

    /** A redirection behind an expression; null for one that isn't supported. */
    RedirectionAst redirection(int token, Redirections redirections) {
        Token redirection = state.tokens().get(token);
        if (state.kind(token) == TokenKind.RedirectInStd || !redirection.isMerging()) {
            ExpressionAst file = fileOf(token);
            if (state.kind(token) == TokenKind.RedirectInStd) {
                state.errorAt(ErrorId.RedirectionNotSupported, token, state.shown(token));
                return null;
            }
            return add(new FileRedirectionAst(state.start(token), file.end(), redirection.redirectedStream(), redirection.appends(),
                    file), redirections);
        }
        RedirectionStream from = redirection.redirectedStream();
        if (redirection.mergedInto() != RedirectionStream.Output || from == RedirectionStream.Output) {
            state.errorAt(ErrorId.RedirectionNotSupported, token, state.shown(token));
        }
        return add(new MergingRedirectionAst(state.start(token), state.end(token), from, RedirectionStream.Output), redirections);
    }

    /** A redirection of a command; gives where it ends. */
    private int redirectionEnd(int token, Redirections redirections) {
        int start = state.start(token);
        if (state.kind(token) == TokenKind.RedirectInStd) {
            ExpressionAst file = fileOf(token);
            state.error(ErrorId.RedirectionNotSupported, start, state.end(token), state.shown(token));
            return file.end();
        }
        RedirectionAst redirection = redirection(token, redirections);
        return redirection == null ? state.end(token) : redirection.end();
    }

    private ExpressionAst fileOf(int token) {
        ExpressionAst file = singleArgument(Context.FILE_NAME);
        if (file == null) {
            state.errorAfter(ErrorId.MissingFileSpecification, state.end(token));
            return Nodes.errorExpression(state.start(token), state.end(token));
        }
        return file;
    }

    private RedirectionAst add(RedirectionAst redirection, Redirections redirections) {
        if (!redirections.add(redirection)) {
            state.error(ErrorId.StreamAlreadyRedirected, redirection.start(), redirection.end(), redirection.fromStream().name());
        }
        return redirection;
    }
}
