package dev.exlint.powershell.token;

/**
 * Texts inside the text: sub-expressions of strings and words, which the parser scans when it comes to them, and {@code #requires} lines.
 *
 * <p>Each has a list of tokens of its own; while it is scanned, indexes of tokens refer to that list.
 */
public final class NestedScans {
    private final Scan scan;
    private final TokenList allTokens;

    NestedScans(Scan scan, TokenList allTokens) {
        this.scan = scan;
        this.allTokens = allTokens;
    }

    /** Where a scan was interrupted for the text inside a string or a {@code #requires} line. */
    public static final class Interruption {
        private final SourceView view;
        private final int place;
        private final int tokenStart;
        private final TokenList tokens;
        private final int tokensBase;

        private Interruption(Scan scan) {
            view = scan.view;
            place = scan.place;
            tokenStart = scan.tokenStart;
            tokens = scan.tokens;
            tokensBase = scan.tokensBase;
        }
    }

    /**
     * Starts to scan a {@code $( )} inside a string.
     *
     * @param string the tokens inside the string, as the scan of the string left them
     * @param index which of them
     * @param into where the tokens of the scan go
     * @return what to give to {@link #finish(Interruption)}
     */
    public Interruption start(TokenList string, int index, TokenList into) {
        TokenDetail.Unscanned unscanned = (TokenDetail.Unscanned) string.detail(index);
        return interrupt(unscanned.view(), into);
    }

    /**
     * Starts to scan a {@code #requires} line.
     *
     * @param start behind its number sign
     * @param end its end
     * @return what to give to {@link #finish(Interruption)}
     */
    public Interruption startRequires(int start, int end) {
        return interrupt(scan.view.part(start, end, start), new TokenList(allTokens.source(), 8));
    }

    private Interruption interrupt(SourceView view, TokenList into) {
        Interruption interruption = new Interruption(scan);
        scan.lookAt(view);
        scan.tokens = into;
        scan.tokensBase = into.size();
        return interruption;
    }

    /**
     * Goes on where a scan was interrupted.
     *
     * @param interruption what the start of the nested scan gave
     */
    public void finish(Interruption interruption) {
        scan.lookAt(interruption.view);
        scan.place = interruption.place;
        scan.tokenStart = interruption.tokenStart;
        scan.tokens = interruption.tokens;
        scan.tokensBase = interruption.tokensBase;
    }

    /**
     * Whether something in a string or word expands.
     *
     * @param token its index
     * @return true if {@link #parts(int)} may be asked
     */
    public boolean hasParts(int token) {
        return scan.tokens.detail(token) instanceof TokenDetail.Expandable;
    }

    /**
     * The tokens inside an expandable string as the scan of the string left them: variables and unscanned sub-expressions.
     *
     * @param token index of the string
     * @return its parts
     */
    public TokenList parts(int token) {
        return ((TokenDetail.Expandable) scan.tokens.detail(token)).nested();
    }

    /**
     * A list for the tokens inside a string, which takes the place of its parts when one of them has to be scanned.
     *
     * @param parts the parts of the string
     * @param variables how many of them come first and stay as they are
     * @return the list with these
     */
    public TokenList newParts(TokenList parts, int variables) {
        TokenList list = new TokenList(allTokens.source(), variables + 8);
        list.addAll(parts, 0, variables);
        return list;
    }

    /**
     * Copies a variable inside a string to the final list.
     *
     * @param parts the parts of the string
     * @param index which of them
     * @param into the final list
     */
    public void copyPart(TokenList parts, int index, TokenList into) {
        into.addCopy(parts, index);
    }

    /**
     * Gives a string the tokens of its scanned parts.
     *
     * @param token index of the string
     * @param parts its variables and the tokens of its sub-expressions
     */
    public void setParts(int token, TokenList parts) {
        parts.finish();
        if (scan.tokens.detail(token) instanceof TokenDetail.Expandable expandable) {
            scan.tokens.setDetail(token, new TokenDetail.Expandable(expandable.value(), parts));
        }
    }
}
