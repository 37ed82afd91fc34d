package dev.exlint.powershell.token;

import java.util.Arrays;

/**
 * Remembers how far the last long word of command mode reached and which parts of it were quoted.
 *
 * <p>A word like {@code $a"b"$c"d"…} is read in command mode, given up because its start is an expression, and tried again from its next
 * part. Without a memory each try would read to the end of the line.
 */
final class LongWord {
    private static final int WORTH_REMEMBERING = 64;

    private SourceView view;
    private int start;
    private int end;
    private int[] pieces = new int[16];
    private int pieceCount;
    private int[] read = new int[16];
    private int readCount;

    /** Starts a word; a word inside a string inside a word starts on top of the outer one. */
    int begin() {
        return readCount;
    }

    /** Notes a part that was not read as plain text. */
    void piece(int from, int to) {
        if (readCount + 2 > read.length) {
            read = Arrays.copyOf(read, readCount * 2);
        }
        read[readCount++] = from;
        read[readCount++] = to;
    }

    /** Ends a word and keeps it if it is long. */
    void finish(int firstPiece, SourceView wordView, int wordStart, int wordEnd) {
        if (wordEnd - wordStart >= WORTH_REMEMBERING) {
            view = wordView;
            start = wordStart;
            end = wordEnd;
            pieceCount = readCount - firstPiece;
            if (pieces.length < pieceCount) {
                pieces = new int[pieceCount * 2];
            }
            System.arraycopy(read, firstPiece, pieces, 0, pieceCount);
        }
        readCount = firstPiece;
    }

    void forget() {
        view = null;
    }

    /** Whether a place lies inside the word, outside of its quoted parts. */
    boolean reaches(SourceView placeView, int place) {
        return view == placeView && place > start && place < end && !isQuoted(place);
    }

    private boolean isQuoted(int place) {
        int low = 0;
        int high = pieceCount / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces[middle * 2] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && place < pieces[low * 2 - 1];
    }

    int end() {
        return end;
    }
}
