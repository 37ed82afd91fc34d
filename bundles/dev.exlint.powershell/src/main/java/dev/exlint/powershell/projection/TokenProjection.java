package dev.exlint.powershell.projection;

import dev.exlint.powershell.token.NumberText;
import dev.exlint.powershell.token.Token;
import dev.exlint.powershell.token.TokenFlags;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;

/**
 * Writes tokens with what their kind and extent do not say.
 *
 * <p>The trap: a word that was read as parameter, label, keyword or operator first has the details of that, or none. Strings nest as
 * deep as the parser allows, so plain recursion is bounded.
 */
final class TokenProjection {

    private final Sink sink;
    private boolean detailed;

    TokenProjection(Sink sink) {
        this.sink = sink;
    }

    void write(TokenList tokens) {
        sink.beginList();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) != TokenKind.EndOfInput) {
                token(tokens.get(i));
            }
        }
        sink.endList();
    }

    private void token(Token token) {
        sink.beginList();
        sink.value(token.kind().name());
        sink.value(token.start());
        sink.value(token.end());
        detailed = false;
        if (token.flags() != 0) {
            detail("flags", TokenFlags.describe(token.flags()));
        }
        details(token);
        if (detailed) {
            sink.endObject();
        }
        sink.endList();
    }

    private void details(Token token) {
        TokenKind kind = token.kind() == TokenKind.Generic ? token.lexedKind() : token.kind();
        switch (kind) {
            case Number -> number(token);
            case Parameter -> parameter(token);
            case Variable, SplattedVariable -> detail("name", token.name());
            case Label -> detail("label", token.name());
            case StringLiteral, HereStringLiteral -> detail("value", token.value());
            case Generic, StringExpandable, HereStringExpandable -> expandable(token);
            case Redirection -> redirection(token);
            default -> {
                // the kind says all
            }
        }
    }

    private void number(Token token) {
        if (token.isValidNumber()) {
            detail("type", token.number().type().name());
            detail("value", NumberText.of(token.number()));
        } else {
            detail("type", null);
            detail("value", "");
        }
    }

    private void parameter(Token token) {
        detail("name", token.name());
        if (token.kind() == TokenKind.Parameter && token.usedColon()) {
            detail("colon", true);
        }
    }

    private void expandable(Token token) {
        detail("value", token.value());
        if (!token.isExpandable()) {
            return;
        }
        TokenList nested = token.nested();
        if (nested.size() > 0) {
            name("nested");
            write(nested);
            detailed = true;
        }
    }

    private void redirection(Token token) {
        if (token.kind() == TokenKind.Generic) {
            return;
        }
        detail("from", token.redirectedStream().name());
        if (token.isMerging()) {
            detail("to", token.mergedInto().name());
        } else {
            detail("append", token.appends());
        }
    }

    private void detail(String name, Object value) {
        name(name);
        sink.value(value instanceof String text ? WellFormed.text(text) : value);
    }

    private void name(String name) {
        if (!detailed) {
            detailed = true;
            sink.beginObject();
        }
        sink.name(name);
    }
}
