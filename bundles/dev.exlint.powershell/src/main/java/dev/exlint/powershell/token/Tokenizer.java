package dev.exlint.powershell.token;

import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;

/**
 * Reads tokens one at a time, in the mode the parser sets, because the same text is a different token in each.
 *
 * <p>Tokens go into the current {@link TokenList} and are named by their index there; an index is good until the scan goes back before
 * it. The scan of a text inside a string has a list of its own. One tokenizer, one parse, one thread.
 */
public final class Tokenizer {
    /** The answer when there is no such token. */
    public static final int NONE = -1;

    /** In real scripts four of five have fewer tokens, and room that isn't used costs less than a copy. */
    private static final int UNITS_A_TOKEN = 7;

    private final Scan scan;
    private final CommentScanner comments;
    private final WordScanner words;
    private final TokenScanner scanner;
    private final NewlineScanner newlines;
    private final AccessScanner access;
    private final Rewinder rewinder;
    private final NestedScans nested;
    private final TokenList allTokens;

    /**
     * Starts at the beginning of a source, in command mode.
     *
     * @param source the text
     * @param dialect decides which characters mean something
     * @param errors where errors go
     * @param budget one step a token; when it is used up the rest of the text is taken for its end
     */
    public Tokenizer(SourceText source, Dialect dialect, SyntaxErrors errors, Budget budget) {
        allTokens = new TokenList(source.text(), source.length() / UNITS_A_TOKEN + 16);
        scan = new Scan(SourceView.of(source.text()), allTokens, dialect, errors, budget);
        EscapeScanner escapes = new EscapeScanner(scan);
        comments = new CommentScanner(scan);
        VariableScanner variables = new VariableScanner(scan, escapes);
        StringScanner strings = new StringScanner(scan, escapes, variables);
        words = new WordScanner(scan, escapes, strings);
        scanner = new TokenScanner(scan, comments, words, strings, variables);
        newlines = new NewlineScanner(scan, comments);
        rewinder = new Rewinder(scan, comments);
        access = new AccessScanner(scan, comments, rewinder);
        nested = new NestedScans(scan, allTokens);
    }

    /**
     * What the parser sets about the place of the next token.
     *
     * @return the settings, to be changed
     */
    public TokenizerSettings settings() {
        return scan;
    }

    /**
     * Texts inside the text.
     *
     * @return their scans
     */
    public NestedScans nested() {
        return nested;
    }

    /**
     * The list the indexes of tokens refer to at the moment.
     *
     * @return the list of the source or of the text inside a string
     */
    public TokenList tokens() {
        return scan.tokens;
    }

    /**
     * The tokens of the whole source, after the last one was read.
     *
     * @return the finished list
     */
    public TokenList finish() {
        allTokens.finish();
        return allTokens;
    }

    /**
     * How much work was done, for tests of its growth.
     *
     * @return characters read, those read again included
     */
    public long work() {
        return scan.work();
    }

    /**
     * Reads the next token; comments and line continuations on the way are saved, not returned.
     *
     * @return its index
     */
    public int next() {
        scan.startCounting();
        if (!scan.budget.spend()) {
            scan.limit = Math.min(scan.limit, scan.place);
        }
        int token = scanner.next();
        scan.count();
        return token;
    }

    /**
     * Saves newlines, comments and continued lines up to the next real token, which is not read.
     *
     * @param semicolons whether semicolons are passed too
     */
    public void skipNewlines(boolean semicolons) {
        scan.startCounting();
        newlines.skip(semicolons);
        scan.count();
    }

    /**
     * Reads an operator that gives access to a member or element, directly behind an operand.
     *
     * @param bracket whether an index is allowed
     * @return its index or {@link #NONE}
     */
    public int memberAccess(boolean bracket) {
        return access.memberAccess(bracket);
    }

    /**
     * Reads the opening of a call's arguments, directly behind the member.
     *
     * @return index of the parenthesis or brace, or {@link #NONE}
     */
    public int invocationOpening() {
        return access.invocationOpening();
    }

    /**
     * Reads the bracket of a type or attribute behind blanks and comments, even where a word could start with it.
     *
     * @return its index or {@link #NONE}
     */
    public int leftBracket() {
        return access.leftBracket();
    }

    /**
     * Reads the raw rest after {@code --%}.
     *
     * @return index of a word with that text
     */
    public int verbatimArgument() {
        return words.verbatim();
    }

    /**
     * Reads the name of an assembly behind the comma of a type name; its parts are saved as tokens.
     *
     * @return the name with its properties, empty if there is none
     */
    public String assemblyName() {
        return words.assemblyName();
    }

    /**
     * Where the scan is, to come back to.
     *
     * @return an offset in the source
     */
    public int restorePoint() {
        scan.tokenStart = scan.place;
        return scan.start();
    }

    /**
     * Goes back; tokens behind the place are forgotten.
     *
     * @param offset an offset in the source
     */
    public void resync(int offset) {
        rewinder.resync(offset);
    }

    /**
     * Keeps the tokens behind one, to go over them again without reading when the scan has gone back.
     *
     * @param token index of the last token that is not kept
     * @param end where the kept tokens end; a token read further on is left out
     * @return the tokens in between
     */
    public KeptTokens keepBetween(int token, int end) {
        return rewinder.keep(token, end);
    }

    /**
     * Goes over kept tokens, whose place is next, instead of scanning them again.
     *
     * @param kept the tokens
     * @return false if others were read in their place meanwhile: then they have to be read again
     */
    public boolean putBack(KeptTokens kept) {
        return rewinder.putBack(kept);
    }

    /**
     * Adds flags to a token.
     *
     * @param token its index
     * @param flags bits of {@link TokenFlags}
     */
    public void addFlags(int token, int flags) {
        scan.tokens.setFlags(token, scan.tokens.flags(token) | flags);
    }

    /**
     * Takes flags from a token.
     *
     * @param token its index
     * @param flags bits of {@link TokenFlags}
     */
    public void removeFlags(int token, int flags) {
        scan.tokens.setFlags(token, scan.tokens.flags(token) & ~flags);
    }

    /**
     * Whether a word was only measured, not read: it begins inside of a word already read and given up.
     *
     * @param token its index
     * @return true if the word must be read again before it is used
     */
    public boolean isOnlyMeasured(int token) {
        return scan.tokens.detail(token) == TokenDetail.MEASURED;
    }

    /**
     * Reads a word that was only measured.
     *
     * @param token its index, void afterwards
     * @return the index of the word
     */
    public int readWord(int token) {
        resync(scan.tokens.start(token));
        words.forgetLongWord();
        return next();
    }

    /**
     * Makes a word of a token that turned out to be an argument.
     *
     * @param token its index
     */
    public void makeArgument(int token) {
        if (scan.tokens.kind(token) != TokenKind.Identifier) {
            scan.tokens.setKind(token, TokenKind.Generic);
        }
    }

    /**
     * Whether nothing but blanks and comments follows an offset.
     *
     * @param offset an offset in the source
     * @return true if more text could continue what ends there
     */
    public boolean isAtEndOfScript(int offset) {
        return scan.lookAhead.isAtEndOfScript(offset);
    }

    /**
     * Whether the line after a newline goes on with a pipe (7.0).
     *
     * @param offset the end of the newline
     * @return true if the pipeline continues
     */
    public boolean isPipeContinuation(int offset) {
        return scan.seven && scan.lookAhead.isPipeContinuation(offset);
    }

    /**
     * Whether the source shows what is read at the offsets of its tokens; it doesn't behind doubled quotes in nested strings.
     *
     * @return true nearly always
     */
    public boolean isShownBySource() {
        return !scan.view.hasSkips();
    }

    /**
     * Where the text under scan starts.
     *
     * @return an offset in the source, 0 outside of strings
     */
    public int scriptStart() {
        return scan.plainOffset(scan.view.from);
    }

    /**
     * Where the text under scan ends.
     *
     * @return an offset in the source, exclusive
     */
    public int scriptEnd() {
        return scan.plainOffset(scan.view.to);
    }

    /**
     * Where the last thing read ends.
     *
     * @return an offset in the source, exclusive
     */
    public int currentEnd() {
        return scan.end();
    }

    /**
     * Where a comment that looks like a signature starts.
     *
     * @return an offset in the source, -1 if there is none so far
     */
    public int signatureStart() {
        return comments.signatureStart();
    }

    /**
     * The {@code #requires} lines found.
     *
     * @return starts and ends in pairs, number sign included
     */
    public int[] requires() {
        return comments.requires();
    }
}
