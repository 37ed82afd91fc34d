package dev.exlint.diagnosis.rule.syntax;

import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.powershell.parse.LaterSyntax;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.SyntaxError;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words for the engine's error ids, and a hint where the cause is plain to see (ruling 28). */
final class ParseErrorWording {

    private static final String PREFIX = "parse.";
    /** The keys of sentences; an id without one shows itself. */
    private static final Set<String> WORDED = Texts.of(Locale.ROOT).keys().stream().filter(key -> key.startsWith(PREFIX))
            .collect(Collectors.toUnmodifiableSet());

    private static final int DIGITS = 40;

    private ParseErrorWording() {
    }

    static String key(SyntaxError error) {
        return WORDED.contains(PREFIX + error.id()) ? PREFIX + error.id() : "parse.other";
    }

    /** The sentence for a construct of a later version. */
    static String key(LaterSyntax later) {
        return "parse.later." + switch (later.construct()) {
            case "&&", "||" -> "chain";
            case "&" -> "background";
            case "? :" -> "ternary";
            case "??", "??=" -> "nullCoalescing";
            case "?.", "?[" -> "nullConditional";
            default -> "other";
        };
    }

    /** The name of a hint, {@code backtick} or {@code thumbprint}. */
    static Optional<String> hint(SyntaxTree tree, SyntaxError error) {
        String source = tree.source().text();
        if (error.id().equals("BadNumericConstant") && isAfterThumbprint(source, error.start())) {
            return Optional.of("thumbprint");
        }
        boolean here = error.start() < source.length() && isQuoteForBacktick(source, error.start());
        return here || error.id().equals("TerminatorExpectedAtEndOfString") && isAfterQuoteForBacktick(tree, error.start())
                ? Optional.of("backtick") : Optional.empty();
    }

    /** Whether the number that is too large has the digits of a thumbprint. */
    private static boolean isAfterThumbprint(String source, int end) {
        return end >= DIGITS && end <= source.length() && Thumbprint.parse(source.substring(end - DIGITS, end)).isPresent();
    }

    /** Whether such a quote took the next one for its own closing quote, so that every string after it is turned inside out. */
    private static boolean isAfterQuoteForBacktick(SyntaxTree tree, int offset) {
        String source = tree.source().text();
        TokenList tokens = tree.tokens();
        for (int i = 0; i < tokens.size() && tokens.start(i) < offset; i++) {
            if (tokens.kind(i) == TokenKind.StringLiteral && isQuoteForBacktick(source, tokens.start(i))
                    && isAfterWord(source, tokens.start(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether something stands before it in its line, as before a backtick that continues a command. */
    private static boolean isAfterWord(String source, int quote) {
        int at = quote - 1;
        while (at >= 0 && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at--;
        }
        return at >= 0 && at < quote - 1 && "\r\n=(,@".indexOf(source.charAt(at)) < 0;
    }

    /** A single quote that ends a line before one that starts with a parameter. */
    private static boolean isQuoteForBacktick(String source, int at) {
        if ("'\u2018\u2019\u201A\u201B".indexOf(source.charAt(at)) < 0) {
            return false;
        }
        int i = skipBlanks(source, at + 1);
        if (i >= source.length() || source.charAt(i) != '\r' && source.charAt(i) != '\n') {
            return false;
        }
        i += source.startsWith("\r\n", i) ? 2 : 1;
        i = skipBlanks(source, i);
        return i < source.length() && "-\u2013\u2014\u2015".indexOf(source.charAt(i)) >= 0;
    }

    private static int skipBlanks(String source, int from) {
        int i = from;
        while (i < source.length() && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
