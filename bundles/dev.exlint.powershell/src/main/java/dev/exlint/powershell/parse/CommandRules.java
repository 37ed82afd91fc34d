package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantType;
import dev.exlint.powershell.token.TokenFlags;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenizerMode;

/** Commands with their parameters, arguments and redirections. */
final class CommandRules {
    private final Rules rules;
    private final ParseState state;
    /** Used by one command after the other; a command inside of another finds none and makes its own. */
    private Found spare;

    CommandRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
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
            ArgumentRules.Context context = ArgumentRules.Context.NAME;
            if (isInvoked) {
                token = state.next();
                context = ArgumentRules.Context.NAME_AFTER_OPERATOR;
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

    private void elements(int firstToken, ArgumentRules.Context firstContext, Found found) {
        int token = firstToken;
        ArgumentRules.Context context = firstContext;
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
            context = ArgumentRules.Context.ARGUMENT;
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

    private void parameter(int token, ArgumentRules.Context context, Found found) {
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
            argument = rules.arguments.argument(ArgumentRules.Context.ARGUMENT, state.next());
            if (argument == null) {
                state.errorAfter(ErrorId.ParameterRequiresArgument, tokenEnd, state.shown(token));
            } else {
                found.end = argument.end();
            }
        }
        found.elements.add(new CommandParameterAst(start, found.end, name, argument, tokenEnd));
    }

    private void redirectionElement(int token, ArgumentRules.Context context, Found found) {
        if (context.isName()) {
            // in place of a name a redirection is one
            found.end = state.end(token);
            found.elements.add(Nodes.bareWord(state, token));
            return;
        }
        if (found.redirections == null) {
            found.redirections = new Redirections();
        }
        found.end = rules.redirections.redirectionEnd(token, found.redirections);
    }

    /** Any other element; false if the command ends behind it. */
    private boolean element(int token, ArgumentRules.Context context, Found found) {
        TokenKind kind = state.kind(token);
        if (kind == TokenKind.InlineScript && context == ArgumentRules.Context.NAME) {
            return inlineScript(token, found);
        }
        boolean isVerbatim = rules.arguments.isVerbatim(token);
        ExpressionAst argument = rules.arguments.argument(context, token);
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
}
