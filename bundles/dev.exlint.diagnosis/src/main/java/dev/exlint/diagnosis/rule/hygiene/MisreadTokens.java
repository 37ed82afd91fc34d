package dev.exlint.diagnosis.rule.hygiene;

import dev.exlint.diagnosis.fix.Edit;
import dev.exlint.diagnosis.rule.hygiene.Misread.Kind;
import dev.exlint.powershell.token.Token;
import dev.exlint.powershell.token.TokenFlags;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Finds the tokens that change when every character beyond ASCII is read as others. One use.
 *
 * <p>The trap: a character matters only where it has a part in the syntax, or where what is read in its place has one. In a comment
 * nothing has; in a string only a quote of the string's own family.
 */
final class MisreadTokens {

    private final String source;
    private final IntFunction<String> reading;
    private final List<Misread> found = new ArrayList<>();

    /** Over a text; the function says what is read in place of a code point. */
    MisreadTokens(String source, IntFunction<String> reading) {
        this.source = source;
        this.reading = reading;
    }

    List<Misread> in(TokenList tokens) {
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            gap(at, tokens.start(i));
            token(tokens.get(i), true);
            at = Math.max(at, tokens.end(i));
        }
        gap(at, source.length());
        return found;
    }

    /** Blanks between tokens. */
    private void gap(int start, int end) {
        Span blanks = new Span();
        for (int i = Typography.next(source, start, end); i < end; i = Typography.next(source, i + 1, end)) {
            if (Typography.isBlank(source.charAt(i))) {
                blanks.plain(i);
            }
        }
        if (!blanks.isEmpty()) {
            int first = blanks.edits.get(0).start();
            int last = blanks.edits.get(blanks.edits.size() - 1).end();
            found.add(new Misread(Kind.SYNTAX, first, last, blanks.characters(), blanks.edits, false));
        }
    }

    private void token(Token token, boolean fixable) {
        if (Typography.next(source, token.start(), token.end()) == token.end() && !token.isExpandable()
                || token.has(TokenFlags.TOKEN_IN_ERROR)) {
            return;
        }
        switch (token.kind()) {
            case Comment -> comment(token, fixable);
            case StringLiteral, StringExpandable -> string(token, 1, fixable);
            case HereStringLiteral, HereStringExpandable -> string(token, 2, fixable);
            case Variable, SplattedVariable -> variable(token);
            case NewLine, LineContinuation -> {
                // no character beyond ASCII has a part in them
            }
            default -> word(token, fixable);
        }
    }

    /** Only {@code #requires} is more than text. */
    private void comment(Token token, boolean fixable) {
        if (!token.text().regionMatches(true, 0, "#requires", 0, 9)) {
            return;
        }
        Span dashes = new Span();
        for (int i = token.start() + 9; i < token.end(); i++) {
            boolean starts = source.charAt(i - 1) == ' ' || source.charAt(i - 1) == '\t';
            if (Typography.isDash(source.charAt(i)) && starts || Typography.isBlank(source.charAt(i))) {
                dashes.plain(i);
            }
        }
        add(Kind.SYNTAX, token, dashes, fixable);
    }

    /** Its delimiters, what is read as one inside of it, and the variables whose names grow. */
    private void string(Token token, int delimiter, boolean fixable) {
        int quote = delimiter == 1 ? token.start() : token.start() + 1;
        int closing = delimiter == 1 ? token.end() - 1 : token.end() - 2;
        Span delimiters = new Span();
        for (int at : new int[] {quote, closing}) {
            if (Typography.isQuote(source.charAt(at))) {
                delimiters.plain(at);
            }
        }
        StringBuilder quotes = new StringBuilder();
        StringBuilder glued = new StringBuilder();
        int at = quote + 1;
        if (token.isExpandable()) {
            TokenList nested = token.nested();
            for (int i = 0; i < nested.size(); i++) {
                between(at, nested.start(i), source.charAt(quote), delimiter, quotes);
                token(nested.get(i), false);
                at = Math.max(at, nested.end(i));
                glued(nested.get(i), closing, glued);
            }
        }
        between(at, closing, source.charAt(quote), delimiter, quotes);
        boolean clean = quotes.isEmpty() && glued.isEmpty();
        if (!delimiters.isEmpty()) {
            add(Kind.SYNTAX, token, delimiters, fixable && clean);
        } else if (!quotes.isEmpty()) {
            found.add(new Misread(Kind.STRING, token.start(), token.end(), quotes.toString(), List.of(), false));
        } else if (!glued.isEmpty()) {
            found.add(new Misread(Kind.VARIABLE, token.start(), token.end(), glued.toString(), List.of(), false));
        }
    }

    /** Characters of a string that are read as a quote which ends it; in a here-string none stands where it would. */
    private void between(int from, int to, char opener, int delimiter, StringBuilder quotes) {
        for (int i = Typography.next(source, from, to); delimiter == 1 && i < to; i = Typography.next(source, i + 1, to)) {
            int c = source.codePointAt(i);
            if (!Character.isLowSurrogate(source.charAt(i)) && reading.apply(c).chars().anyMatch(each -> Typography.closes(opener, each))) {
                quotes.appendCodePoint(c);
            }
        }
    }

    /** The character behind a variable in a string, if it is read as more of the name. */
    private void glued(Token nested, int end, StringBuilder glued) {
        boolean name = nested.kind() == TokenKind.Variable && !nested.text().startsWith("${") && nested.end() < end;
        if (name && source.charAt(nested.end()) >= 0x80) {
            int c = source.codePointAt(nested.end());
            String read = reading.apply(c);
            if (!read.isEmpty() && isName(read.charAt(0))) {
                glued.appendCodePoint(c);
            }
        }
    }

    /** A name that isn't in braces. */
    private void variable(Token token) {
        StringBuilder other = new StringBuilder();
        boolean braces = source.startsWith("{", token.start() + 1);
        for (int i = Typography.next(source, token.start(), token.end()); !braces && i < token.end();
                i = Typography.next(source, i + 1, token.end())) {
            if (!reading.apply(source.charAt(i)).chars().allMatch(MisreadTokens::isName)) {
                other.append(source.charAt(i));
            }
        }
        if (!other.isEmpty()) {
            found.add(new Misread(Kind.VARIABLE, token.start(), token.end(), other.toString(), List.of(), false));
        }
    }

    /** Parameters, operators, numbers, and words with the quotes glued to them. */
    private void word(Token token, boolean fixable) {
        boolean command = token.has(TokenFlags.COMMAND_NAME);
        boolean text = token.kind() == TokenKind.Generic || token.kind() == TokenKind.Identifier || token.kind() == TokenKind.Label;
        Span syntax = new Span();
        StringBuilder ends = new StringBuilder();
        int end = token.end();
        for (int i = Typography.next(source, token.start(), end); i < end; i = Typography.next(source, i + 1, end)) {
            int c = source.codePointAt(i);
            boolean dash = Typography.isDash(c) && (command || !text && (i == token.start() || token.kind() != TokenKind.Parameter));
            if (dash || text && Typography.isQuote(c)) {
                syntax.plain(i);
            } else if (!Character.isLowSurrogate(source.charAt(i)) && reading.apply(c).chars().anyMatch(MisreadTokens::endsWord)) {
                ends.appendCodePoint(c);
            }
        }
        if (token.isExpandable()) {
            TokenList nested = token.nested();
            for (int i = 0; i < nested.size(); i++) {
                token(nested.get(i), false);
            }
        }
        if (!syntax.isEmpty()) {
            add(Kind.SYNTAX, token, syntax, fixable && ends.isEmpty() && !(text && syntax.hasNeighbours()));
        } else if (!ends.isEmpty()) {
            found.add(new Misread(Kind.WORD, token.start(), end, ends.toString(), List.of(), false));
        }
    }

    private void add(Kind kind, Token token, Span span, boolean fixable) {
        if (!span.isEmpty()) {
            found.add(new Misread(kind, token.start(), token.end(), span.characters(), fixable ? span.edits : List.of(),
                    token.has(TokenFlags.COMMAND_NAME)));
        }
    }

    private static boolean isName(int c) {
        return c == '_' || Character.isLetter(c) || Character.isDigit(c);
    }

    private static boolean endsWord(int c) {
        return c == '\'' || c == '"' || Typography.isQuote(c) || Typography.isBlank(c);
    }

    /** Characters to be made plain. */
    private final class Span {

        private final List<Edit> edits = new ArrayList<>();

        void plain(int at) {
            edits.add(new Edit(at, at + 1, Typography.ascii(source.charAt(at))));
        }

        boolean isEmpty() {
            return edits.isEmpty();
        }

        /** Two quotes in a row are one of the text, not a delimiter. */
        boolean hasNeighbours() {
            for (int i = 1; i < edits.size(); i++) {
                if (edits.get(i).start() == edits.get(i - 1).end()) {
                    return true;
                }
            }
            return false;
        }

        String characters() {
            StringBuilder characters = new StringBuilder();
            edits.forEach(edit -> characters.append(source.charAt(edit.start())));
            return characters.toString();
        }
    }
}
