package dev.exlint.powershell.token;

import java.util.Arrays;

/**
 * Cuts a {@code $( )} out of a string or word by counting parentheses; the parser scans it later.
 *
 * <p>The trap: quotes and comments inside do not protect a parenthesis, and in ordinary strings doubled quotes count once inside.
 */
final class SubExpressionScanner {
    private final Scan scan;
    /** Parentheses open in {@link #findEnd}, and how many doubled quotes were before each. */
    private int[] opened = new int[8];
    private int[] pairsBefore = new int[8];

    SubExpressionScanner(Scan scan) {
        this.scan = scan;
    }

    /** Cuts out the text of {@code $( )}; the opening was read. */
    void cutOut(boolean inHereString, TokenList into) {
        int open = scan.place - 1;
        ParenthesisMap known = scan.view.parentheses;
        int end = known.end(open);
        if (end < 0 || end > scan.limit + 1) {
            end = findEnd(open);
            scan.countAhead(end - open);
        }
        boolean closed = end <= scan.limit;
        scan.jump(Math.min(end, scan.limit));
        if (!closed) {
            scan.incomplete(TokenErrorId.IncompleteDollarSubexpressionReference, scan.tokenStart);
        }
        int offset = scan.start();
        SourceView view;
        String value = null;
        if (!inHereString && known.collapses(open)) {
            view = collapse(offset);
            value = new String(view.characters);
        } else {
            view = scan.view.part(scan.tokenStart, scan.place, offset);
            if (scan.view.hasSkips()) {
                value = new String(scan.characters, scan.tokenStart, scan.place - scan.tokenStart);
            }
        }
        into.add(TokenKind.StringLiteral, closed ? 0 : TokenFlags.TOKEN_IN_ERROR, offset, scan.end(),
                new TokenDetail.Unscanned(view, value));
    }

    /** Finds the place after the parenthesis that closes, and notes those of inner sub-expressions on the way. */
    private int findEnd(int open) {
        char[] characters = scan.characters;
        int limit = scan.limit;
        int depth = 0;
        int pairs = 0;
        int i = open;
        while (i < limit) {
            char c = characters[i];
            if (c == '(') {
                if (depth == opened.length) {
                    opened = Arrays.copyOf(opened, depth * 2);
                    pairsBefore = Arrays.copyOf(pairsBefore, depth * 2);
                }
                opened[depth] = i;
                pairsBefore[depth++] = pairs;
            } else if (c == ')') {
                depth--;
                note(opened[depth], i + 1, pairs > pairsBefore[depth], open);
                if (depth == 0) {
                    return i + 1;
                }
            } else if ((c == '`' || Characters.isDoubleQuote(c)) && i + 1 < limit && Characters.isDoubleQuote(characters[i + 1])) {
                pairs++;
                i++;
            }
            i++;
        }
        while (depth > 0) {
            depth--;
            note(opened[depth], limit + 1, pairs > pairsBefore[depth], open);
        }
        return limit + 1;
    }

    private void note(int opened, int end, boolean hasPairs, int outermost) {
        if (opened == outermost || scan.characters[opened - 1] == '$') {
            scan.view.parentheses.put(opened, end, hasPairs);
        }
    }

    /** Copies the text with doubled quotes, and backticks before quotes, left out. */
    private SourceView collapse(int offset) {
        char[] kept = new char[scan.place - scan.tokenStart];
        int[] skipped = new int[4];
        int keptCount = 0;
        int skippedCount = 0;
        for (int i = scan.tokenStart; i < scan.place; i++) {
            char c = scan.characters[i];
            boolean pair = i >= scan.tokenStart + 2 && (c == '`' || Characters.isDoubleQuote(c))
                    && i + 1 < scan.limit && Characters.isDoubleQuote(scan.characters[i + 1]);
            if (pair) {
                if (skippedCount == skipped.length) {
                    skipped = Arrays.copyOf(skipped, skippedCount * 2);
                }
                skipped[skippedCount++] = scan.plainOffset(i);
                i++;
            }
            kept[keptCount++] = scan.characters[i];
        }
        return scan.view.collapsed(Arrays.copyOf(kept, keptCount), offset, Arrays.copyOf(skipped, skippedCount));
    }
}
