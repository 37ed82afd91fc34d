package dev.exlint.powershell.token;

import java.nio.CharBuffer;

/**
 * Reads the values of tokens back from the source when the tokenizer found that nothing had to be resolved.
 *
 * <p>The tokenizer decides: a kept detail always wins, and damaged strings always have one.
 */
final class TokenValues {
    private TokenValues() {
    }

    static String value(TokenList list, int index) {
        Object detail = list.detail(index);
        if (detail instanceof String value) {
            return value;
        }
        if (detail instanceof TokenDetail.Expandable expandable && expandable.value() != null) {
            return expandable.value();
        }
        if (detail instanceof TokenDetail.Unscanned unscanned && unscanned.value() != null) {
            return unscanned.value();
        }
        return switch (list.kind(index)) {
            case StringLiteral -> detail == null ? inside(list, index, 1, 1) : list.text(index);
            case StringExpandable -> inside(list, index, 1, 1);
            case HereStringLiteral, HereStringExpandable -> hereString(list.source(), list.start(index), list.end(index));
            default -> list.text(index);
        };
    }

    /** The value as a view of the source where that is possible. */
    static CharSequence view(TokenList list, int index) {
        Object detail = list.detail(index);
        boolean plain = detail == null || detail instanceof TokenDetail.Expandable expandable && expandable.value() == null;
        if (!plain) {
            return value(list, index);
        }
        return switch (list.kind(index)) {
            case StringExpandable -> CharBuffer.wrap(list.source(), list.start(index) + 1, list.end(index) - 1);
            case Generic -> CharBuffer.wrap(list.source(), list.start(index), list.end(index));
            default -> value(list, index);
        };
    }

    static String name(TokenList list, int index) {
        Object detail = list.detail(index);
        if (detail instanceof String name) {
            return name;
        }
        if (detail instanceof TokenDetail.Parameter parameter) {
            return parameter.name();
        }
        return switch (list.lexedKind(index)) {
            case Parameter -> inside(list, index, 1, list.source().charAt(list.end(index) - 1) == ':' ? 1 : 0);
            case Variable, SplattedVariable ->
                isBraced(list, index) ? inside(list, index, 2, 1) : inside(list, index, 1, 0);
            case Label -> inside(list, index, 1, 0);
            default -> throw new IllegalStateException("no name: " + list.lexedKind(index));
        };
    }

    static NumberValue number(TokenList list, int index) {
        return list.detail(index) instanceof NumberValue number
                ? number
                : NumberValue.of(Integer.parseInt(list.source(), list.start(index), list.end(index), 10));
    }

    private static boolean isBraced(TokenList list, int index) {
        return list.source().charAt(list.start(index) + 1) == '{';
    }

    private static String inside(TokenList list, int index, int before, int after) {
        return list.source().substring(list.start(index) + before, list.end(index) - after);
    }

    /** Between the newline after the header and the newline before the footer; nothing if they are the same. */
    private static String hereString(String source, int start, int end) {
        int first = start + 2;
        while (!Characters.isNewline(source.charAt(first))) {
            first++;
        }
        first += isPair(source, first) ? 2 : 1;
        int last = end - 2;
        if (last == first) {
            return "";
        }
        last -= isPair(source, last - 2) ? 2 : 1;
        return source.substring(first, last);
    }

    private static boolean isPair(String source, int at) {
        return source.charAt(at) == '\r' && source.charAt(at + 1) == '\n';
    }
}
