package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A wildcard pattern of the engine: stars, question marks and sets of characters in brackets.
 *
 * <p>Matches in linear space and without recursion. The trap: with characters beyond ASCII in a set or a range nothing is told.
 */
final class Wildcard {

    private static final int LONGEST = 300;

    private enum Kind {
        ANY, ONE, CHARACTER, SET
    }

    private record Part(Kind kind, String characters) {
        boolean takes(char c) {
            return kind == Kind.ONE || characters.indexOf(c) >= 0;
        }
    }

    private final List<Part> parts = new ArrayList<>();

    private Wildcard() {
    }

    static String fold(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The pattern; empty if it isn't modelled. */
    static Optional<Wildcard> compile(String written, boolean cased) {
        String pattern = cased ? written : fold(written);
        Wildcard wildcard = new Wildcard();
        if (pattern.length() > LONGEST) {
            return Optional.empty();
        }
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '`' && i + 1 < pattern.length()) {
                i++;
                wildcard.parts.add(new Part(Kind.CHARACTER, String.valueOf(pattern.charAt(i))));
            } else if (c == '*') {
                wildcard.parts.add(new Part(Kind.ANY, ""));
            } else if (c == '?') {
                wildcard.parts.add(new Part(Kind.ONE, ""));
            } else if (c == '[') {
                int end = pattern.indexOf(']', i + 2);
                Optional<String> set = end < 0 ? Optional.empty() : set(pattern.substring(i + 1, end));
                if (set.isEmpty()) {
                    return Optional.empty();
                }
                wildcard.parts.add(new Part(Kind.SET, set.get()));
                i = end;
            } else if (c == '`') {
                return Optional.empty();
            } else {
                wildcard.parts.add(new Part(Kind.CHARACTER, String.valueOf(c)));
            }
        }
        return Optional.of(wildcard);
    }

    private static Optional<String> set(String written) {
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean range = i + 2 < written.length() && written.charAt(i + 1) == '-';
            char last = range ? written.charAt(i + 2) : c;
            if (c > 126 || last > 126 || last < c || c == '`' || c == '[' || c == ']') {
                return Optional.empty();
            }
            for (char each = c; each <= last; each++) {
                characters.append(each);
            }
            i += range ? 2 : 0;
        }
        return Optional.of(characters.toString());
    }

    boolean matches(String text) {
        int part = 0;
        int star = -1;
        int resume = 0;
        for (int t = 0; t < text.length();) {
            if (part < parts.size() && parts.get(part).kind() == Kind.ANY) {
                star = part++;
                resume = t;
            } else if (part < parts.size() && parts.get(part).takes(text.charAt(t))) {
                part++;
                t++;
            } else if (star >= 0) {
                part = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (part < parts.size() && parts.get(part).kind() == Kind.ANY) {
            part++;
        }
        return part == parts.size();
    }
}
