package dev.exlint.powershell.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    /** Tokens kept on trial, one behind the other; their places may lie beyond the size. */
    private List<KeptTokens> kept = List.of();
    /** The first place whose token may not be replaced without a loss. */
    private int guarded = Integer.MAX_VALUE;

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
        if (size >= guarded) {
            loseKept();
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
        size = newSize;
        guard();
    }

    /** The first token of a range that ends behind an offset, or the end of the range; few ranges are long. */
    int firstEndingBehind(int offset, int from, int to) {
        int high = to;
        int step = 1;
        while (high > from && ends[high - 1] > offset) {
            high = Math.max(from, high - step);
            step *= 2;
        }
        int low = high;
        high = Math.min(to, high + step);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Keeps some tokens; those kept among them belong to these from now on. */
    KeptTokens keep(int from, int to, int end, int[] requires) {
        if (kept.isEmpty()) {
            kept = new ArrayList<>(4);
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).from() >= from) {
            kept.remove(kept.size() - 1);
        }
        KeptTokens tokens = new KeptTokens(from, to, end, requires);
        kept.add(tokens);
        guard();
        return tokens;
    }

    /** Takes kept tokens back if they come next and are still there. */
    boolean putBack(KeptTokens tokens) {
        int index = firstKeptBehind(size);
        if (tokens.isLost() || tokens.from() != size || index == kept.size() || kept.get(index) != tokens) {
            return false;
        }
        size = tokens.to();
        guard();
        return true;
    }

    private void guard() {
        int index = firstKeptBehind(size);
        guarded = index == kept.size() ? Integer.MAX_VALUE : Math.max(size, kept.get(index).from());
    }

    /** A token comes in the place of a kept one. */
    private void loseKept() {
        int index = firstKeptBehind(size);
        kept.get(index).lose();
        guarded = index + 1 == kept.size() ? Integer.MAX_VALUE : kept.get(index + 1).from();
    }

    /** Index of the first kept range that doesn't end before a place. */
    private int firstKeptBehind(int place) {
        int low = 0;
        int high = kept.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (kept.get(middle).to() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Drops the end of input once the last token is in, and spare room that is more than what is used: less isn't worth a copy. */
    void finish() {
        int end = TokenKind.EndOfInput.ordinal();
        int count = 0;
        for (int i = 0; i < size; i++) {
            if ((traits[i] & KIND) != end) {
                traits[count] = traits[i];
                starts[count] = starts[i];
                ends[count] = ends[i];
                details[count] = details[i];
                count++;
            }
        }
        size = count;
        kept = List.of();
        guarded = Integer.MAX_VALUE;
        if (traits.length <= 3 * size + 2) {
            Arrays.fill(details, size, details.length, null);
            return;
        }
        traits = Arrays.copyOf(traits, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        details = Arrays.copyOf(details, size);
    }

    /** Makes room for what the rest of the source will need if it goes on as it began. */
    private void grow() {
        long expected = size == 0 ? 0 : size * 17L / 16 * source.length() / Math.max(1, ends[size - 1]);
        int least = size + size / 4 + 8;
        int capacity = (int) Math.max(least, Math.min(expected, 2L * size));
        traits = Arrays.copyOf(traits, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        details = Arrays.copyOf(details, capacity);
    }
}
