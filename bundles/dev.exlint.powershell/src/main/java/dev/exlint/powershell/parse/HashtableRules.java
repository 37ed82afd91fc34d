package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.ErrorStatementAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.HashtableAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenizerMode;

/** Hashtables: keys, and values that are whole statements. */
final class HashtableRules {
    private final Rules rules;
    private final ParseState state;

    HashtableRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    /** A hashtable whose opening was read. */
    HashtableAst hashtable(int atCurly) {
        int start = state.start(atCurly);
        int openingEnd = state.end(atCurly);
        if (rules.depth.isExhausted()) {
            int end = rules.depth.giveUp(start, openingEnd, TokenKind.RCurly);
            end = state.peekKind() == TokenKind.RCurly ? state.end(state.next()) : end;
            return new HashtableAst(start, end, List.of(new HashtableAst.KeyValuePair(Nodes.errorExpression(openingEnd, end),
                    Nodes.errorStatement(end, end))));
        }
        return rules.depth.nested(() -> pairs(start, openingEnd));
    }

    private HashtableAst pairs(int start, int openingEnd) {
        List<HashtableAst.KeyValuePair> pairs = new ArrayList<>();
        state.skipNewlines();
        while (true) {
            HashtableAst.KeyValuePair pair = pair();
            if (pair == null) {
                break;
            }
            pairs.add(pair);
            TokenKind kind = state.peekKind();
            if (kind != TokenKind.NewLine && kind != TokenKind.Semi) {
                break;
            }
            state.skipNewlinesAndSemicolons();
        }
        int rightCurly = state.next();
        if (state.kind(rightCurly) == TokenKind.RCurly) {
            return new HashtableAst(start, state.end(rightCurly), pairs);
        }
        // closer missing: pretend it was there
        state.unget(rightCurly);
        int end = state.before(rightCurly);
        if (state.seven()) {
            state.incompleteDetectedAt(state.end(rightCurly), ErrorId.MissingEndCurlyBrace, openingEnd, openingEnd);
        } else {
            int last = pairs.isEmpty() ? openingEnd : Nodes.last(pairs).value().end();
            state.incompleteDetectedAt(state.end(rightCurly), ErrorId.IncompleteHashLiteral, last, last);
        }
        return new HashtableAst(start, end, pairs);
    }

    private HashtableAst.KeyValuePair pair() {
        TokenizerMode mode = state.mode();
        ExpressionAst key;
        int equals;
        try {
            state.setMode(TokenizerMode.EXPRESSION);
            key = rules.statements.labelOrKey();
            if (key == null) {
                return null;
            }
            equals = state.next();
        } finally {
            state.setMode(mode);
        }
        if (state.kind(equals) != TokenKind.Equals) {
            // given back only now: it stays what it was in expression mode
            state.unget(equals);
            return withoutValue(key);
        }
        return withValue(key, state.end(equals), mode);
    }

    private HashtableAst.KeyValuePair withoutValue(ExpressionAst key) {
        int end = key.end();
        state.errorAfter(ErrorId.MissingEqualsInHashLiteral, end);
        state.syncOnError(!state.seven(), TokenKind.RCurly, TokenKind.Semi, TokenKind.NewLine);
        return new HashtableAst.KeyValuePair(key, Nodes.errorStatement(end, end));
    }

    private HashtableAst.KeyValuePair withValue(ExpressionAst key, int equalsEnd, TokenizerMode mode) {
        try {
            state.setMode(TokenizerMode.COMMAND);
            state.skipNewlines();
            StatementAst value = rules.statements.statement();
            if (value == null) {
                state.incompleteAfter(ErrorId.MissingStatementInHashLiteral, equalsEnd);
                ErrorStatementAst missing = Nodes.errorStatement(equalsEnd, equalsEnd);
                return new HashtableAst.KeyValuePair(key, missing);
            }
            return new HashtableAst.KeyValuePair(key, value);
        } finally {
            state.setMode(mode);
        }
    }
}
