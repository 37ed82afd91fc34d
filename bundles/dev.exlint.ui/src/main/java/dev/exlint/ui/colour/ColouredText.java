package dev.exlint.ui.colour;

import dev.exlint.powershell.token.Token;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;
import java.util.Arrays;

/**
 * The coloured ranges of one version of a text, in order and without overlap, and where they differ from those of another version.
 *
 * <p>Painting a whole file on each key is what makes editors slow: only the ranges that changed are painted. Made off the user interface's
 * thread.
 */
final class ColouredText {

    private static final TokenColour[] COLOURS = TokenColour.values();

    private final int length;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] colours = new byte[64];
    private int size;

    private ColouredText(int length) {
        this.length = length;
    }

    /** The ranges of a text without colour. */
    static ColouredText none(int length) {
        return new ColouredText(length);
    }

    /** The ranges of a text's tokens, those inside expandable strings included. */
    static ColouredText of(TokenList tokens, int length) {
        ColouredText text = new ColouredText(length);
        text.addAll(tokens);
        return text;
    }

    private void addAll(TokenList tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            TokenColour colour = TokenColour.of(tokens.kind(i), tokens.flags(i));
            if (isExpandable(tokens.kind(i))) {
                addExpandable(tokens.get(i), colour);
            } else {
                add(tokens.start(i), tokens.end(i), colour);
            }
        }
    }

    private static boolean isExpandable(TokenKind kind) {
        return kind == TokenKind.StringExpandable || kind == TokenKind.HereStringExpandable || kind == TokenKind.Generic;
    }

    /** The text between nested tokens is string, the nested tokens have their own colours. */
    private void addExpandable(Token token, TokenColour colour) {
        int from = token.start();
        if (token.isExpandable()) {
            TokenList nested = token.nested();
            for (int i = 0; i < nested.size(); i++) {
                TokenColour inner = TokenColour.of(nested.kind(i), nested.flags(i));
                if (inner != TokenColour.PLAIN && nested.start(i) >= from) {
                    add(from, nested.start(i), colour);
                    add(nested.start(i), nested.end(i), inner);
                    from = nested.end(i);
                }
            }
        }
        add(from, token.end(), colour);
    }

    private void add(int start, int end, TokenColour colour) {
        int from = size == 0 ? start : Math.max(start, ends[size - 1]);
        int to = Math.min(end, length);
        if (colour == TokenColour.PLAIN || from >= to) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            colours = Arrays.copyOf(colours, size * 2);
        }
        starts[size] = from;
        ends[size] = to;
        colours[size++] = (byte) colour.ordinal();
    }

    int length() {
        return length;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    TokenColour colour(int index) {
        return COLOURS[colours[index]];
    }

    /** The index of the first range that ends behind an offset. */
    int firstBehind(int offset) {
        int found = Arrays.binarySearch(ends, 0, size, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** Up to where both texts have the same ranges, counted from their starts. */
    int sameStart(ColouredText other) {
        int common = 0;
        while (common < size && common < other.size && starts[common] == other.starts[common] && ends[common] == other.ends[common]
                && colours[common] == other.colours[common]) {
            common++;
        }
        return common == 0 ? 0 : ends[common - 1];
    }

    /** How many characters at their ends have the same ranges in both texts. */
    int sameEnd(ColouredText other) {
        int shift = length - other.length;
        int mine = size - 1;
        int theirs = other.size - 1;
        while (mine >= 0 && theirs >= 0 && starts[mine] == other.starts[theirs] + shift && ends[mine] == other.ends[theirs] + shift
                && colours[mine] == other.colours[theirs]) {
            mine--;
            theirs--;
        }
        return mine == size - 1 ? 0 : length - starts[mine + 1];
    }
}
