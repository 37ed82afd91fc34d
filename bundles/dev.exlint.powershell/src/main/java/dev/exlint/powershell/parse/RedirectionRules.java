package dev.exlint.powershell.parse;

import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.FileRedirectionAst;
import dev.exlint.powershell.ast.MergingRedirectionAst;
import dev.exlint.powershell.ast.RedirectionAst;
import dev.exlint.powershell.token.RedirectionStream;
import dev.exlint.powershell.token.Token;
import dev.exlint.powershell.token.TokenKind;

/** Redirections to files and into other streams. */
final class RedirectionRules {
    private final Rules rules;
    private final ParseState state;

    RedirectionRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
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
    int redirectionEnd(int token, Redirections redirections) {
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
        ExpressionAst file = rules.arguments.singleArgument(ArgumentRules.Context.FILE_NAME);
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
