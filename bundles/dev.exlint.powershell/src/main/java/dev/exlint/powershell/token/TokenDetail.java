package dev.exlint.powershell.token;

/** What a {@link TokenList} keeps beside a token when its source text alone doesn't tell the value. */
final class TokenDetail {
    /** A number that overflowed: the engine has a token without a value. */
    static final Object NO_NUMBER = new Object();

    /** A word whose end is known from an earlier scan, but not its value. */
    static final Object MEASURED = new Object();

    private static final RedirectionStream[] STREAMS = RedirectionStream.values();

    private TokenDetail() {
    }

    /** The stream a digit names. */
    static RedirectionStream stream(int digit) {
        return STREAMS[digit];
    }

    /**
     * An expandable string or word.
     *
     * @param value the value if the source text doesn't give it, else null
     * @param nested tokens inside
     */
    record Expandable(String value, TokenList nested) {
    }

    /**
     * A parameter whose text doesn't show all of it.
     *
     * @param name the name without dash and colon
     * @param colon true if a colon follows, even if it is not part of the token
     */
    record Parameter(String name, boolean colon) {
    }

    /**
     * A redirection.
     *
     * @param from the stream
     * @param to the stream merged into
     * @param merging true for {@code n>&m}
     * @param append true for {@code >>}
     */
    record Redirection(RedirectionStream from, RedirectionStream to, boolean merging, boolean append) {
    }

    /**
     * The text of {@code $( )} inside a string, cut out and not yet scanned.
     *
     * @param view where its characters are
     * @param value its text, doubled quotes collapsed; null if the source text gives it
     */
    record Unscanned(SourceView view, String value) {
    }
}
