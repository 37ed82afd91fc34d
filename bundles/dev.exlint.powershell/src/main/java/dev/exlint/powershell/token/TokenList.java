package dev.exlint.powershell.token;

import java.util.Arrays;

/**
 * The tokens of one source in parallel arrays, so that a file of any size costs a few words a token.
 *
 * <p>Values are not stored but read from the source when asked for; only what can't be read back (escapes, damaged strings, numbers that
 * are not plain) is kept. Offsets are UTF-16 units, ends exclusive. Blanks are no tokens; the end of input is no token of a finished list.
 * Only the tokenizer and the parser write to a list; a finished one may be read from any thread.
 */
public final class TokenList {
    private static final int KIND = 0xff;
    private static final int LEXED_SHIFT = 16;
    private static final int LEXED = 0xff << LEXED_SHIFT;

    private final String source;
    private int[] traits;
    private int[] starts;
    private int[] ends;
    private Object[] details;
    private int size;

    /**
     * An empty list.
     *
     * @param source the text the offsets count in
     * @param capacity how many tokens to expect
     */
    TokenList(String source, int capacity) {
        this.source = source;
        traits = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        details = new Object[capacity];
    }

    /**
     * How many tokens there are.
     *
     * @return their number
     */
    public int size() {
        return size;
    }

    /**
     * A view of one token.
     *
     * @param index from 0 to {@link #size()} - 1
     * @return the view
     */
    public Token get(int index) {
        return new Token(this, index);
    }

    /**
     * The kind of a token.
     *
     * @param index its place
     * @return the kind
     */
    public TokenKind kind(int index) {
        return TokenKind.of(traits[index] & KIND);
    }

    /**
     * Where a token starts.
     *
     * @param index its place
     * @return offset in the source
     */
    public int start(int index) {
        return starts[index];
    }

    /**
     * Where a token ends.
     *
     * @param index its place
     * @return offset in the source, exclusive
     */
    public int end(int index) {
        return ends[index];
    }

    /**
     * The flags of a token.
     *
     * @param index its place
     * @return bits of {@link TokenFlags}
     */
    public int flags(int index) {
        return traits[index] & TokenFlags.ALL;
    }

    /**
     * The source text of a token.
     *
     * @param index its place
     * @return the text, empty beyond the end of the source
     */
    public String text(int index) {
        int start = Math.min(starts[index], source.length());
        return source.substring(start, Math.max(start, Math.min(ends[index], source.length())));
    }

    /**
     * The name of a parameter, variable or label, see {@link Token#name()}.
     *
     * @param index its place
     * @return the name
     */
    public String name(int index) {
        return TokenValues.name(this, index);
    }

    /**
     * Tells parameters that end in a colon, see {@link Token#usedColon()}.
     *
     * @param index the place of a parameter
     * @return true for {@code -Name:}
     */
    public boolean usedColon(int index) {
        return details[index] instanceof TokenDetail.Parameter parameter ? parameter.colon() : source.charAt(ends[index] - 1) == ':';
    }

    /**
     * The value of a string or word, see {@link Token#value()}.
     *
     * @param index its place
     * @return the value
     */
    public String value(int index) {
        return TokenValues.value(this, index);
    }

    /**
     * Finds the token at an offset.
     *
     * @param offset an offset in the source
     * @return the last token that starts at or before the offset, -1 if there is none
     */
    public int indexAt(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /**
     * The kind a token was first read as: a word that lexed as parameter, label, keyword or operator keeps what it knows.
     *
     * @param index its place
     * @return the first kind
     */
    public TokenKind lexedKind(int index) {
        int lexed = (traits[index] & LEXED) >>> LEXED_SHIFT;
        return lexed == 0 ? kind(index) : TokenKind.of(lexed - 1);
    }

    String source() {
        return source;
    }

    Object detail(int index) {
        return details[index];
    }

    int add(TokenKind kind, int flags, int start, int end, Object detail) {
        if (size == traits.length) {
            grow();
        }
        traits[size] = kind.ordinal() | flags;
        starts[size] = start;
        ends[size] = end;
        details[size] = detail;
        return size++;
    }

    /** Copies a token of another list over the same source. */
    void addCopy(TokenList other, int index) {
        int copy = add(TokenKind.Unknown, 0, other.starts[index], other.ends[index], other.details[index]);
        traits[copy] = other.traits[index];
    }

    /** A copy of some tokens. */
    TokenList copyOf(int from, int to) {
        TokenList copy = new TokenList(source, to - from);
        copy.addAll(this, from, to);
        return copy;
    }

    /** Adds tokens of another list over the same source. */
    void addAll(TokenList other, int from, int to) {
        int count = to - from;
        while (size + count > traits.length) {
            grow();
        }
        System.arraycopy(other.traits, from, traits, size, count);
        System.arraycopy(other.starts, from, starts, size, count);
        System.arraycopy(other.ends, from, ends, size, count);
        System.arraycopy(other.details, from, details, size, count);
        size += count;
    }

    void setKind(int index, TokenKind kind) {
        int old = traits[index];
        int lexed = (old & LEXED) == 0 ? (old & KIND) + 1 << LEXED_SHIFT : old & LEXED;
        traits[index] = old & ~(KIND | LEXED) | lexed | kind.ordinal();
    }

    void setFlags(int index, int flags) {
        traits[index] = traits[index] & (KIND | LEXED) | flags;
    }

    void setDetail(int index, Object detail) {
        details[index] = detail;
    }

    void truncate(int newSize) {
        Arrays.fill(details, newSize, size, null);
        size = newSize;
    }

    /** Drops the end of input once the last token is in, and spare room that is more than what is used: less isn't worth a copy. */
    void finish() {
        int end = TokenKind.EndOfInput.ordinal();
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if ((traits[i] & KIND) != end) {
                traits[kept] = traits[i];
                starts[kept] = starts[i];
                ends[kept] = ends[i];
                details[kept] = details[i];
                kept++;
            }
        }
        size = kept;
        if (traits.length <= 2 * size + 2) {
            return;
        }
        traits = Arrays.copyOf(traits, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        details = Arrays.copyOf(details, size);
    }

    private void grow() {
        int capacity = traits.length + (traits.length >> 1) + 8;
        traits = Arrays.copyOf(traits, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        details = Arrays.copyOf(details, capacity);
    }
}
