package dev.exlint.powershell.token;

/** Answers what follows further on without going there: for errors that more text may cure, pipes on the next line, ends of comments. */
final class LookAhead {
    private final Scan scan;

    /** The last answer of {@link #onlyBlanksAfter}: errors come in swarms before the same blanks. */
    private SourceView knownView;
    private int knownFrom;
    private int knownBlanksEnd;
    private boolean knownAnswer;

    /** From this place on no block comment has a closer in this view. */
    private SourceView endlessView;
    private int endlessFrom;

    LookAhead(Scan scan) {
        this.scan = scan;
    }

    /** Whether nothing but blanks and comments follows; the offset is compared with the view's length, as the engine does. */
    boolean isAtEndOfScript(int offset) {
        return offset >= scan.view.length() || onlyBlanksAfter(scan.view.from + offset);
    }

    private boolean onlyBlanksAfter(int from) {
        if (knownView == scan.view && from >= knownFrom && from <= knownBlanksEnd) {
            return knownAnswer;
        }
        int blanksEnd = blanksEnd(from);
        int i = blanksEnd;
        while (i < scan.limit) {
            int behind = blanksEnd(behindComment(i));
            if (behind == i) {
                break;
            }
            i = behind;
        }
        knownView = scan.view;
        knownFrom = from;
        knownBlanksEnd = blanksEnd;
        knownAnswer = i >= scan.limit;
        return knownAnswer;
    }

    /** Whether the first thing after a newline, comments aside and without a blank line between, is a pipe. */
    boolean isPipeContinuation(int offset) {
        if (offset >= scan.view.length()) {
            return false;
        }
        char[] characters = scan.characters;
        int last = scan.limit - 1;
        int i = scan.view.from + offset;
        boolean atLineStart = true;
        while (i < last) {
            i = blanksEnd(i);
            if (i >= last) {
                break;
            }
            char c = characters[i];
            if (Characters.isNewline(c)) {
                if (atLineStart) {
                    return false;
                }
                atLineStart = true;
                i += c == '\r' && characters[i + 1] == '\n' ? 2 : 1;
            } else {
                atLineStart = false;
                int behind = behindComment(i);
                if (behind == i) {
                    return c == '|';
                }
                i = behind;
            }
        }
        return characters[last] == '|';
    }

    private int blanksEnd(int from) {
        int i = from;
        while (i < scan.limit && Characters.isBlank(scan.characters[i])) {
            i++;
        }
        scan.countAhead(i - from);
        return i;
    }

    /** Behind a comment, or the same place if none starts there. */
    private int behindComment(int from) {
        if (from >= scan.limit) {
            return from;
        }
        char c = scan.characters[from];
        if (c == '#') {
            int end = from;
            while (end < scan.limit && !Characters.isNewline(scan.characters[end])) {
                end++;
            }
            scan.countAhead(end - from);
            return end;
        }
        if (c == '<' && from + 1 < scan.limit && scan.characters[from + 1] == '#') {
            int closer = blockCommentCloser(from + 2);
            return closer < scan.limit ? closer + 2 : scan.limit;
        }
        return from;
    }

    /**
     * The place of the closer of a block comment, or the limit. Rules go back into a comment without an end and find one comment after the
     * other in it; the closer that isn't there is looked for once.
     */
    int blockCommentCloser(int from) {
        int limit = scan.limit;
        if (endlessView == scan.view && from >= endlessFrom) {
            return limit;
        }
        int i = from;
        while (i < limit && !(scan.characters[i] == '#' && i + 1 < limit && scan.characters[i + 1] == '>')) {
            i++;
        }
        scan.countAhead(Math.max(0, i - from));
        if (i >= limit) {
            endlessView = scan.view;
            endlessFrom = from;
            return limit;
        }
        return i;
    }
}
