package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions and wildcards, as far as .NET and Java mean the same by them.
 *
 * <p>The trap: a hostile pattern can run for ever; the text counts how often it is read and gives up.
 */
final class Patterns {

    private static final int MOST_PATTERN = 300;
    private static final int MOST_TEXT = 4_000;
    private static final int MOST_READS = 200_000;
    private static final long MOST_READS_TOGETHER = 20_000_000;
    private static final Pattern DIFFERENT = Pattern.compile(
            "\\\\[GkpPzZAcQEVvhHRXb0-9<]|\\(\\?[^:<=!]|\\(\\?<[=!]|&&|\\[\\[|\\[[^\\]]*\\[|\\$\\{");

    /** How often texts may still be read, all patterns of a script together. */
    private long left = MOST_READS_TOGETHER;

    /** Text that may be read only so often. */
    private final class Counted implements CharSequence {
        private final String text;
        private int reads;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++reads > MOST_READS || --left < 0) {
                throw new GaveUp();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class GaveUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GaveUp() {
            super("too much work", null, false, false);
        }
    }

    /** The pattern, or nothing if Java may read it differently. */
    static Optional<Pattern> compile(String pattern, boolean cased) {
        if (pattern.length() > MOST_PATTERN || DIFFERENT.matcher(pattern.replace("\\b", "")).find()) {
            return Optional.empty();
        }
        try {
            int flags = Pattern.UNIX_LINES | (cased ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            return Optional.of(Pattern.compile(pattern, flags));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The matcher after one search: {@link #found} tells whether it succeeded; nothing if that can't be told. */
    Optional<Matcher> find(String pattern, boolean cased, String text) {
        Optional<Pattern> compiled = compile(pattern, cased);
        if (compiled.isEmpty() || text.length() > MOST_TEXT) {
            return Optional.empty();
        }
        Matcher matcher = compiled.get().matcher(new Counted(text));
        try {
            matcher.find();
            return Optional.of(matcher);
        } catch (GaveUp | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** Whether the matcher that {@link #find} gave found something. */
    static boolean found(Matcher matcher) {
        try {
            return matcher.start() >= 0;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    Optional<List<String>> split(Pattern pattern, String text, int most) {
        if (text.length() > MOST_TEXT) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        try {
            Matcher matcher = pattern.matcher(new Counted(text));
            while ((most <= 0 || parts.size() + 1 < most) && matcher.find()) {
                if (matcher.end() == matcher.start()) {
                    return Optional.empty();
                }
                parts.add(text.substring(start, matcher.start()));
                start = matcher.end();
            }
        } catch (GaveUp | StackOverflowError e) {
            return Optional.empty();
        }
        parts.add(text.substring(start));
        return Optional.of(parts);
    }

    Optional<String> replace(String pattern, boolean cased, String text, String replacement) {
        Optional<Pattern> compiled = compile(pattern, cased);
        if (compiled.isEmpty() || text.length() > MOST_TEXT || replacement.contains("\\")
                || !replacement.matches("([^$]|\\$[0-9](?![0-9]))*")) {
            return Optional.empty();
        }
        try {
            Matcher matcher = compiled.get().matcher(new Counted(text));
            return Optional.of(matcher.replaceAll(replacement));
        } catch (GaveUp | StackOverflowError | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Whether the text matches a wildcard; nothing if that can't be told. */
    static Optional<Boolean> like(String wildcard, boolean cased, String text) {
        return text.length() > MOST_TEXT ? Optional.empty()
                : Wildcard.compile(wildcard, cased).map(each -> each.matches(cased ? text : Wildcard.fold(text)));
    }
}
