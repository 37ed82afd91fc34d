package dev.exlint.powershell.token;

import java.util.Objects;

/**
 * One token of a {@link TokenList}, as a view that is cheap to make and holds nothing itself.
 *
 * <p>Offsets are UTF-16 units, ends exclusive. The value methods answer only for the kinds they name and throw
 * {@link IllegalStateException} for others: ask {@link #kind()} first. Nested tokens of strings keep offsets of the whole source.
 */
public final class Token {
    private final TokenList list;
    private final int index;

    Token(TokenList list, int index) {
        this.list = list;
        this.index = Objects.checkIndex(index, list.size());
    }

    /**
     * The kind.
     *
     * @return the kind
     */
    public TokenKind kind() {
        return list.kind(index);
    }

    /**
     * The kind the token was first read as; differs from {@link #kind()} for words that lexed as something else.
     *
     * @return the first kind
     */
    public TokenKind lexedKind() {
        return list.lexedKind(index);
    }

    /**
     * Where the token starts.
     *
     * @return offset in the source
     */
    public int start() {
        return list.start(index);
    }

    /**
     * Where the token ends.
     *
     * @return offset in the source, exclusive
     */
    public int end() {
        return list.end(index);
    }

    /**
     * What the parser learned about the token.
     *
     * @return bits of {@link TokenFlags}
     */
    public int flags() {
        return list.flags(index);
    }

    /**
     * Asks for a flag.
     *
     * @param flag one bit of {@link TokenFlags}
     * @return true if it is set
     */
    public boolean has(int flag) {
        return (list.flags(index) & flag) != 0;
    }

    /**
     * The token as it stands in the source.
     *
     * @return its text
     */
    public String text() {
        return list.text(index);
    }

    /**
     * Tells words and strings whose variables and sub-expressions are expanded.
     *
     * @return true if {@link #nested()} may be asked
     */
    public boolean isExpandable() {
        TokenKind kind = kind();
        return kind == TokenKind.StringExpandable || kind == TokenKind.HereStringExpandable
                || list.detail(index) instanceof TokenDetail.Expandable;
    }

    /**
     * The value of a string or word with quotes and escapes resolved, variables and sub-expressions left as written.
     *
     * @return the value
     */
    public String value() {
        return TokenValues.value(list, index);
    }

    /**
     * The same as {@link #value()}, without a copy where the source shows it.
     *
     * @return the value, perhaps as a view of the source
     */
    public CharSequence valueView() {
        return TokenValues.view(list, index);
    }

    /**
     * The tokens inside an expandable string or word: its variables and the tokens of its sub-expressions, in order.
     *
     * @return the tokens, possibly none
     */
    public TokenList nested() {
        if (list.detail(index) instanceof TokenDetail.Expandable expandable) {
            return expandable.nested();
        }
        if (isExpandable()) {
            return new TokenList(list.source(), 0);
        }
        throw wrongKind();
    }

    /**
     * The name of a parameter without dash and colon, or of a variable with its scope or drive, or of a label without its colon.
     *
     * @return the name as written, escapes in braces resolved
     */
    public String name() {
        return TokenValues.name(list, index);
    }

    /**
     * Tells parameters that end in a colon.
     *
     * @return true for {@code -Name:}
     */
    public boolean usedColon() {
        if (kind() != TokenKind.Parameter) {
            throw wrongKind();
        }
        return list.usedColon(index);
    }

    /**
     * Tells numbers the engine could read from those it only took for one ({@code 1e99999} in 5.1).
     *
     * @return true if {@link #number()} may be asked
     */
    public boolean isValidNumber() {
        return kind() == TokenKind.Number && list.detail(index) != TokenDetail.NO_NUMBER;
    }

    /**
     * The value of a number.
     *
     * @return type and value
     */
    public NumberValue number() {
        if (!isValidNumber()) {
            throw wrongKind();
        }
        return TokenValues.number(list, index);
    }

    /**
     * The stream a redirection takes from.
     *
     * @return the stream
     */
    public RedirectionStream redirectedStream() {
        return redirection().from();
    }

    /**
     * Tells merging redirections ({@code 2>&1}) from redirections to a file.
     *
     * @return true if {@link #mergedInto()} may be asked
     */
    public boolean isMerging() {
        return redirection().merging();
    }

    /**
     * The stream a merging redirection goes to.
     *
     * @return the stream
     */
    public RedirectionStream mergedInto() {
        return redirection().to();
    }

    /**
     * Tells whether a redirection to a file keeps what the file holds.
     *
     * @return true for {@code >>}
     */
    public boolean appends() {
        return redirection().append();
    }

    private TokenDetail.Redirection redirection() {
        if (list.detail(index) instanceof TokenDetail.Redirection redirection) {
            return redirection;
        }
        throw wrongKind();
    }

    private IllegalStateException wrongKind() {
        return new IllegalStateException("not known for " + kind());
    }

    @Override
    public String toString() {
        return kind() + " " + start() + ".." + end() + " " + text();
    }
}
