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

    private final Scan scan;
    private final CommentScanner comments;
    private final NumberScanner numbers;
    private final VariableScanner variables;
    private final StringScanner strings;
    private final WordScanner words;
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
        allTokens = new TokenList(source.text(), source.length() / 8 + 16);
        scan = new Scan(SourceView.of(source.text()), allTokens, dialect, errors, budget);
        EscapeScanner escapes = new EscapeScanner(scan);
        comments = new CommentScanner(scan);
        numbers = new NumberScanner(scan);
        variables = new VariableScanner(scan, escapes);
        strings = new StringScanner(scan, escapes, variables);
        words = new WordScanner(scan, escapes, strings);
    }

    /**
     * The mode the next token is read in.
     *
     * @return the mode
     */
    public TokenizerMode mode() {
        return scan.mode;
    }

    /**
     * Sets the mode; the caller goes back before a token that is already read and would read differently.
     *
     * @param mode the new mode
     */
    public void setMode(TokenizerMode mode) {
        scan.mode = mode;
    }

    /**
     * Whether a sign directly before a digit belongs to the number.
     *
     * @return true at the place of an operand
     */
    public boolean signedNumbers() {
        return scan.signedNumbers;
    }

    /**
     * Sets whether a sign directly before a digit belongs to the number.
     *
     * @param signedNumbers true at the place of an operand
     */
    public void setSignedNumbers(boolean signedNumbers) {
        scan.signedNumbers = signedNumbers;
    }

    /**
     * Whether a question mark or colon ends a number.
     *
     * @return true where a ternary expression may go on
     */
    public boolean numbersEndAtTernary() {
        return scan.numbersEndAtTernary;
    }

    /**
     * Sets whether a question mark or colon ends a number.
     *
     * @param numbersEndAtTernary true where a ternary expression may go on
     */
    public void setNumbersEndAtTernary(boolean numbersEndAtTernary) {
        scan.numbersEndAtTernary = numbersEndAtTernary;
    }

    /**
     * Sets whether a name is wanted: then there are no keywords and no glued words.
     *
     * @param wantSimpleName true for members, labels and keys
     */
    public void setWantSimpleName(boolean wantSimpleName) {
        scan.wantSimpleName = wantSimpleName;
    }

    /**
     * Whether the scan is inside a workflow.
     *
     * @return true if {@code inlinescript} is a keyword
     */
    public boolean inWorkflow() {
        return scan.inWorkflow;
    }

    /**
     * Sets whether the scan is inside a workflow.
     *
     * @param inWorkflow true if {@code inlinescript} is a keyword
     */
    public void setInWorkflow(boolean inWorkflow) {
        scan.inWorkflow = inWorkflow;
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
        return scan.work;
    }

    /**
     * Reads the next token; comments and line continuations on the way are saved, not returned.
     *
     * @return its index
     */
    public int next() {
        int from = scan.place;
        if (!scan.budget.spend()) {
            scan.limit = Math.min(scan.limit, scan.place);
        }
        int token = scanToken();
        scan.work += scan.place - from;
        return token;
    }

    private int scanToken() {
        while (true) {
            scan.tokenStart = scan.place;
            char c = scan.get();
            switch (c) {
                case ' ', '\t', '\f', '\u000b', '\u00a0', '\u0085':
                    scan.skipBlanks();
                    continue;
                case '#':
                    comments.line();
                    continue;
                case '<':
                    if (scan.peek() == '#') {
                        scan.place++;
                        comments.block();
                        continue;
                    }
                    return scan.token(TokenKind.RedirectInStd);
                case '`':
                    int word = afterBacktick();
                    if (word == NONE) {
                        continue;
                    }
                    return word;
                case '\r', '\n':
                    scan.normalizeNewline(c);
                    return scan.token(TokenKind.NewLine);
                case '\0':
                    if (scan.atEnd()) {
                        int end = scan.plainOffset(scan.tokenStart + 1);
                        return scan.tokens.add(TokenKind.EndOfInput, 0, end, end, null);
                    }
                    return words.generic();
                default:
                    if (c < 128) {
                        return asciiToken(c);
                    }
                    if (Characters.isBlank(c)) {
                        scan.skipBlanks();
                        continue;
                    }
                    return otherToken(c);
            }
        }
    }

    /** After a backtick: a continued line, a dropped blank, or a word that starts with an escape. */
    private int afterBacktick() {
        char c = scan.get();
        if (Characters.isNewline(c)) {
            scan.normalizeNewline(c);
            scan.token(TokenKind.LineContinuation);
            return NONE;
        }
        if (Characters.isWhiteSpace(c)) {
            scan.skipBlanks();
            return NONE;
        }
        if (c == '\0' && scan.atEnd()) {
            scan.incomplete(TokenErrorId.IncompleteString, scan.place);
            scan.unget();
            return NONE;
        }
        return words.genericAfterEscape(c);
    }

    private int asciiToken(char c) {
        switch (c) {
            case '(':
                return scan.token(TokenKind.LParen);
            case ')':
                return scan.token(TokenKind.RParen);
            case '{':
                return scan.token(TokenKind.LCurly);
            case '}':
                return scan.token(TokenKind.RCurly);
            case '[':
                return scan.inCommandMode() && !Characters.endsWord(scan.peek())
                        ? words.genericUnlessKnown()
                        : scan.token(TokenKind.LBracket);
            case ']':
                return scan.token(TokenKind.RBracket);
            case ';':
                return scan.token(TokenKind.Semi);
            case ',':
                return scan.token(TokenKind.Comma);
            case '\'':
                return strings.literal();
            case '"':
                return strings.expandable();
            case '@':
                return at();
            case '$':
                if (scan.peek() == '(') {
                    scan.place++;
                    return scan.token(TokenKind.DollarParen);
                }
                return variable(false);
            case '-':
                return dash(c);
            case '.':
                return dot();
            case '=':
                return operator(TokenKind.Equals);
            case '+':
                return plus(c);
            case '*':
                return star();
            case '/':
                return operatorOrAssignment(TokenKind.Divide, TokenKind.DivideEquals);
            case '%':
                return operatorOrAssignment(TokenKind.Rem, TokenKind.RemainderEquals);
            case '>':
                return redirection(RedirectionStream.Output, false);
            case '&':
                return doubled(c, TokenKind.Ampersand, TokenKind.AndAnd);
            case '|':
                return doubled(c, TokenKind.Pipe, TokenKind.OrOr);
            case '!':
                return exclaim(c);
            case ':':
                return colon();
            case '?':
                return scan.seven && scan.inExpressionMode() ? question() : words.generic();
            case '1', '2', '3', '4', '5', '6':
                return scan.peek() == '>' ? digitAndArrow(c) : number(c);
            case '0', '7', '8', '9':
                return number(c);
            default:
                return Characters.isIdentifierStart(c) ? words.identifier() : words.generic();
        }
    }

    private int otherToken(char c) {
        if (Characters.isDash(c)) {
            return dash(c);
        }
        if (Characters.isSingleQuote(c)) {
            return strings.literal();
        }
        if (Characters.isDoubleQuote(c)) {
            return strings.expandable();
        }
        return Characters.isLetter(c) ? words.identifier() : words.generic();
    }

    /** An operator, unless it is glued to more in command mode. */
    private int operator(TokenKind kind) {
        return scan.inCommandMode() && !Characters.endsWord(scan.peek()) ? words.generic() : scan.token(kind);
    }

    private int operatorOrAssignment(TokenKind plain, TokenKind assignment) {
        if (scan.peek() == '=') {
            scan.place++;
            return operator(assignment);
        }
        return operator(plain);
    }

    private int doubled(char c, TokenKind single, TokenKind twice) {
        if (scan.peek() == c) {
            scan.place++;
            return scan.token(twice);
        }
        return scan.token(single);
    }

    private int number(char c) {
        int token = numbers.scan(c);
        return token == NONE ? words.genericUnlessKnown() : token;
    }

    private int variable(boolean splatted) {
        int token = variables.scan(splatted, false, scan.tokens);
        return switch (token) {
            case VariableScanner.IS_TEXT -> words.generic();
            case VariableScanner.IS_WORD -> words.genericUnlessKnown();
            default -> token;
        };
    }

    private int at() {
        char c = scan.get();
        if (c == '{') {
            return scan.token(TokenKind.AtCurly);
        }
        if (c == '(') {
            return scan.token(TokenKind.AtParen);
        }
        if (Characters.isSingleQuote(c)) {
            return strings.hereString(false);
        }
        if (Characters.isDoubleQuote(c)) {
            return strings.hereString(true);
        }
        scan.unget();
        if (Characters.isVariableStart(c)) {
            return variable(true);
        }
        scan.error(TokenErrorId.UnrecognizedToken, scan.place - 1);
        return scan.token(TokenKind.Unknown);
    }

    private int plus(char c) {
        char next = scan.peek();
        if (next == '+') {
            scan.place++;
            return operator(TokenKind.PlusPlus);
        }
        if (next == '=') {
            scan.place++;
            return operator(TokenKind.PlusEquals);
        }
        return scan.signedNumbers && startsNumber(next) ? number(c) : operator(TokenKind.Plus);
    }

    private int dash(char c) {
        char next = scan.peek();
        if (Characters.isDash(next)) {
            scan.place++;
            return operator(TokenKind.MinusMinus);
        }
        if (next == '=') {
            scan.place++;
            return operator(TokenKind.MinusEquals);
        }
        if (Characters.isLetter(next) || next == '_' || next == '?') {
            return words.parameter();
        }
        return scan.signedNumbers && startsNumber(next) ? number(c) : operator(TokenKind.Minus);
    }

    private static boolean startsNumber(char c) {
        return c == '.' || Characters.isAnyDigit(c);
    }

    private int star() {
        if (scan.peek() == '>') {
            scan.place++;
            return arrow(RedirectionStream.All, false);
        }
        return operatorOrAssignment(TokenKind.Multiply, TokenKind.MultiplyEquals);
    }

    private int digitAndArrow(char digit) {
        scan.place++;
        return arrow(TokenDetail.stream(digit - '0'), true);
    }

    /** A redirection with its stream before the arrow, which was read. */
    private int arrow(RedirectionStream from, boolean isDigit) {
        if (scan.peek() == '&') {
            char to = scan.place + 1 < scan.limit ? scan.characters[scan.place + 1] : '\0';
            if (to == '1' || isDigit && to == '2') {
                scan.place += 2;
                return scan.token(TokenKind.Redirection, 0,
                        new TokenDetail.Redirection(from, TokenDetail.stream(to - '0'), true, false));
            }
        }
        return redirection(from, isDigit);
    }

    /** A redirection to a file, the first arrow was read; in expression mode a digit before it is an operand. */
    private int redirection(RedirectionStream from, boolean isDigit) {
        if (isDigit && scan.inExpressionMode()) {
            scan.unget();
            return scan.token(TokenKind.Number, 0, scan.view.hasSkips() ? NumberValue.of(from.ordinal()) : null);
        }
        boolean append = scan.peek() == '>';
        if (append) {
            scan.place++;
        }
        return scan.token(TokenKind.Redirection, 0, new TokenDetail.Redirection(from, from, false, append));
    }

    private int dot() {
        char next = scan.peek();
        if (next == '.') {
            scan.place++;
            if (scan.inCommandMode() && !Characters.endsWord(scan.peek())) {
                scan.unget();
                return words.generic();
            }
            return scan.token(TokenKind.DotDot);
        }
        if (Characters.isDigit(next)) {
            return number('.');
        }
        boolean isWord = scan.inCommandMode() && !Characters.endsWord(next) && next != '$' && next != '"' && next != '\'';
        return isWord ? words.generic() : scan.token(TokenKind.Dot);
    }

    private int exclaim(char c) {
        char next = scan.peek();
        if (scan.inCommandMode() && !Characters.endsWord(next) || scan.inExpressionMode() && Characters.isIdentifierStart(next)) {
            return words.generic();
        }
        if (scan.inExpressionMode() && startsNumber(next)) {
            boolean isNumber = numbers.literal(c) != null;
            scan.place = scan.tokenStart + 1;
            if (!isNumber) {
                return words.generic();
            }
        }
        return scan.token(TokenKind.Exclaim);
    }

    private int colon() {
        if (scan.peek() == ':') {
            scan.place++;
            boolean isWord = scan.inCommandMode() && !scan.wantSimpleName && !Characters.endsWord(scan.peek());
            return isWord ? words.generic() : scan.token(TokenKind.ColonColon);
        }
        return scan.inCommandMode() ? words.label() : scan.token(TokenKind.Colon);
    }

    private int question() {
        if (scan.peek() != '?') {
            return scan.token(TokenKind.QuestionMark);
        }
        scan.place++;
        if (scan.peek() != '=') {
            return scan.token(TokenKind.QuestionQuestion);
        }
        scan.place++;
        return scan.token(TokenKind.QuestionQuestionEquals);
    }

    /**
     * Saves newlines, comments and continued lines up to the next real token, which is not read.
     *
     * @param semicolons whether semicolons are passed too
     */
    public void skipNewlines(boolean semicolons) {
        int from = scan.place;
        while (skipOne(semicolons)) {
            // one more
        }
        scan.work += scan.place - from;
    }

    private boolean skipOne(boolean semicolons) {
        int start = scan.place;
        char c = scan.peek();
        switch (c) {
            case '\r', '\n':
                scan.tokenStart = start;
                scan.place++;
                scan.normalizeNewline(c);
                scan.token(TokenKind.NewLine);
                return true;
            case ';':
                if (!semicolons) {
                    return false;
                }
                scan.tokenStart = start;
                scan.place++;
                scan.token(TokenKind.Semi);
                return true;
            case '#':
                scan.tokenStart = start;
                scan.place++;
                comments.line();
                return true;
            case '<':
                if (start + 1 >= scan.limit || scan.characters[start + 1] != '#') {
                    return false;
                }
                scan.tokenStart = start;
                scan.place += 2;
                comments.block();
                return true;
            case '`':
                return skipBacktick(start);
            default:
                scan.skipBlanks();
                return scan.place > start;
        }
    }

    private boolean skipBacktick(int start) {
        char c = start + 1 < scan.limit ? scan.characters[start + 1] : '\0';
        if (Characters.isNewline(c)) {
            scan.tokenStart = start;
            scan.place += 2;
            scan.normalizeNewline(c);
            scan.token(TokenKind.LineContinuation);
            return true;
        }
        if (Characters.isWhiteSpace(c)) {
            scan.place += 2;
            scan.skipBlanks();
            return true;
        }
        return false;
    }

    /**
     * Reads an operator that gives access to a member or element, directly behind an operand.
     *
     * @param bracket whether an index is allowed
     * @return its index or {@link #NONE}
     */
    public int memberAccess(boolean bracket) {
        while (scan.peek() == '<') {
            scan.tokenStart = scan.place;
            if (scan.place + 1 >= scan.limit || scan.characters[scan.place + 1] != '#') {
                return NONE;
            }
            scan.place += 2;
            comments.block();
        }
        int start = scan.place;
        char next = start + 1 < scan.limit ? scan.characters[start + 1] : '\0';
        switch (scan.peek()) {
            case '.':
                return next == '.' || isLonely(next) ? NONE : access(TokenKind.Dot, 1);
            case ':':
                boolean isStatic = next == ':' && !isLonely(start + 2 < scan.limit ? scan.characters[start + 2] : '\0');
                return isStatic ? access(TokenKind.ColonColon, 2) : NONE;
            case '[':
                return bracket ? access(TokenKind.LBracket, 1) : NONE;
            case '?':
                if (scan.seven && next == '.') {
                    return access(TokenKind.QuestionDot, 2);
                }
                return scan.seven && next == '[' && bracket ? access(TokenKind.QuestionLBracket, 2) : NONE;
            default:
                return NONE;
        }
    }

    /** In command mode an operator before a blank or newline is an argument. */
    private boolean isLonely(char next) {
        return scan.inCommandMode() && (next == '\0' || Characters.isNewline(next) || Characters.isBlank(next));
    }

    private int access(TokenKind kind, int length) {
        scan.tokenStart = scan.place;
        scan.place += length;
        return scan.token(kind);
    }

    /**
     * Reads the opening of a call's arguments, directly behind the member.
     *
     * @return index of the parenthesis or brace, or {@link #NONE}
     */
    public int invocationOpening() {
        return switch (scan.peek()) {
            case '(' -> access(TokenKind.LParen, 1);
            case '{' -> access(TokenKind.LCurly, 1);
            default -> NONE;
        };
    }

    /**
     * Reads the bracket of a type or attribute behind blanks and comments, even where a word could start with it.
     *
     * @return its index or {@link #NONE}
     */
    public int leftBracket() {
        int from = scan.place;
        boolean backBeforeMember = false;
        while (true) {
            scan.tokenStart = scan.place;
            char c = scan.peek();
            if (c == '#') {
                backBeforeMember = true;
                scan.place++;
                comments.line();
            } else if (c == '<' && scan.place + 1 < scan.limit && scan.characters[scan.place + 1] == '#') {
                backBeforeMember = false;
                scan.place += 2;
                comments.block();
            } else if (Characters.isBlank(c)) {
                backBeforeMember = true;
                scan.skipBlanks();
            } else if (c == '[') {
                scan.work += scan.place - from;
                return access(TokenKind.LBracket, 1);
            } else {
                scan.work += scan.place - from;
                if (backBeforeMember && (c == '.' || c == ':')) {
                    resync(scan.view.offset(from));
                }
                return NONE;
            }
        }
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
        scan.place = scan.view.place(offset);
        TokenList tokens = scan.tokens;
        int size = tokens.size();
        int i = size;
        if (i > scan.tokensBase && tokens.kind(i - 1) == TokenKind.EndOfInput) {
            i--;
        }
        while (i > scan.tokensBase && tokens.end(i - 1) > offset) {
            i--;
        }
        if (i < size) {
            tokens.truncate(i);
        }
        comments.resync(offset);
    }

    /**
     * Keeps the tokens behind one, to put them back when the scan comes here again.
     *
     * @param token index of the last token that is not kept
     * @param end where the kept tokens end; a token read further on is left out
     * @return the tokens in between
     */
    public TokenList keepBetween(int token, int end) {
        int last = scan.tokens.size();
        while (last > token + 1 && scan.tokens.end(last - 1) > end) {
            last--;
        }
        return scan.tokens.copyOf(token + 1, last);
    }

    /**
     * Puts tokens back and goes to where they end, instead of scanning them again.
     *
     * @param kept the tokens
     * @param end where they end
     */
    public void putBack(TokenList kept, int end) {
        scan.tokens.addAll(kept, 0, kept.size());
        scan.place = scan.view.place(end);
        scan.tokenStart = scan.place;
        for (int i = 0; i < kept.size(); i++) {
            if (kept.kind(i) == TokenKind.Comment) {
                comments.again(kept.start(i), kept.end(i));
            }
        }
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
        return scan.isAtEndOfScript(offset);
    }

    /**
     * Whether the line after a newline goes on with a pipe (7.0).
     *
     * @param offset the end of the newline
     * @return true if the pipeline continues
     */
    public boolean isPipeContinuation(int offset) {
        return scan.seven && scan.isPipeContinuation(offset);
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
     * Where the last thing read starts.
     *
     * @return an offset in the source
     */
    public int currentStart() {
        return scan.start();
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
     * @return what to give to {@link #finishNestedScan(Interruption)}
     */
    public Interruption startNestedScan(TokenList string, int index, TokenList into) {
        TokenDetail.Unscanned unscanned = (TokenDetail.Unscanned) string.detail(index);
        return interrupt(unscanned.view(), into);
    }

    /**
     * Starts to scan a {@code #requires} line.
     *
     * @param start behind its number sign
     * @param end its end
     * @return what to give to {@link #finishNestedScan(Interruption)}
     */
    public Interruption startRequiresScan(int start, int end) {
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
    public void finishNestedScan(Interruption interruption) {
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
