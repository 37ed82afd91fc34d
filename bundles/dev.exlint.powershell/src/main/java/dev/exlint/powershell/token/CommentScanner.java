package dev.exlint.powershell.token;

import java.util.Arrays;

/**
 * Scans comments and notices the two kinds that mean something: {@code #requires} and what looks like the header of a signature block.
 *
 * <p>"Looks like" is an edit distance below ten over the characters without blanks, in lower case: nearly right headers count too, so
 * that nothing can hide behind them.
 */
final class CommentScanner {
    private static final String HEADER = "sig#beginsignatureblock\n";
    private static final int THRESHOLD = 10;
    private static final String REQUIRES = "requires";

    private final Scan scan;
    private final char[] squeezed = new char[HEADER.length() + THRESHOLD];
    private int[] rowAbove;
    private int[] row;
    private int[] requires = new int[4];
    private int requiresCount;
    private int signatureStart = -1;

    CommentScanner(Scan scan) {
        this.scan = scan;
    }

    /** A comment to the end of the line; the number sign was read. */
    void line() {
        int start = scan.place;
        int i = start;
        while (i < scan.limit && !Characters.isNewline(scan.characters[i])) {
            i++;
        }
        scan.place = i;
        scan.token(TokenKind.Comment);
        if (isSignature(start, i)) {
            signatureStart = scan.start();
        } else if (scan.view.adjustment == 0 && isRequires(start, i)) {
            addRequires(scan.start(), scan.end());
        }
    }

    /** A block comment; its opening was read. */
    void block() {
        int start = scan.place - 2;
        int closer = scan.lookAhead.blockCommentCloser(scan.place);
        boolean closed = closer < scan.limit;
        scan.jump(closed ? closer + 2 : scan.limit);
        if (!closed) {
            scan.incomplete(TokenErrorId.MissingTerminatorMultiLineComment, start);
        }
        scan.token(TokenKind.Comment);
    }

    private boolean isRequires(int from, int to) {
        if (to - from < REQUIRES.length()) {
            return false;
        }
        for (int i = 0; i < REQUIRES.length(); i++) {
            char c = scan.characters[from + i];
            if (c != REQUIRES.charAt(i) && c + 32 != REQUIRES.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void addRequires(int start, int end) {
        if (requiresCount + 2 > requires.length) {
            requires = Arrays.copyOf(requires, requiresCount * 2);
        }
        requires[requiresCount++] = start;
        requires[requiresCount++] = end;
    }

    /** Forgets the {@code #requires} lines the scan went back before. */
    void resync(int offset) {
        while (requiresCount > 0 && requires[requiresCount - 1] > offset) {
            requiresCount -= 2;
        }
    }

    /** The {@code #requires} lines between two offsets, in pairs. */
    int[] requiresBetween(int from, int to) {
        int last = requiresCount;
        while (last > 0 && requires[last - 1] > to) {
            last -= 2;
        }
        int first = last;
        while (first > 0 && requires[first - 2] >= from) {
            first -= 2;
        }
        return Arrays.copyOfRange(requires, first, last);
    }

    /** Notices lines again whose tokens were put back. */
    void again(int[] lines) {
        for (int i = 0; i < lines.length; i += 2) {
            addRequires(lines[i], lines[i + 1]);
        }
    }

    /** Starts and ends of the {@code #requires} comments, in pairs. */
    int[] requires() {
        return Arrays.copyOf(requires, requiresCount);
    }

    /** Where the last signature block starts, -1 without one. */
    int signatureStart() {
        return signatureStart;
    }

    private boolean isSignature(int from, int to) {
        if (to - from < HEADER.length() - THRESHOLD - 1) {
            return false;
        }
        int length = 0;
        for (int i = from; i <= to; i++) {
            char c = i < scan.limit ? scan.characters[i] : '\0';
            if (!Characters.isBlank(c)) {
                if (length == squeezed.length) {
                    return false;
                }
                squeezed[length++] = Character.toLowerCase(c);
            }
        }
        return length >= HEADER.length() - THRESHOLD && distance(length) < THRESHOLD;
    }

    /** The edit distance between the squeezed comment and the header. */
    private int distance(int length) {
        if (row == null) {
            rowAbove = new int[HEADER.length() + 1];
            row = new int[HEADER.length() + 1];
        }
        int[] previous = rowAbove;
        int[] current = row;
        for (int column = 0; column <= HEADER.length(); column++) {
            previous[column] = column;
        }
        for (int read = 1; read <= length; read++) {
            current[0] = read;
            for (int column = 1; column <= HEADER.length(); column++) {
                current[column] = squeezed[read - 1] == HEADER.charAt(column - 1)
                        ? previous[column - 1]
                        : 1 + Math.min(previous[column - 1], Math.min(previous[column], current[column - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[HEADER.length()];
    }
}
