package dev.exlint.diagnosis.rule.target;

import java.util.Locale;
import java.util.stream.Collectors;

/** The characters that a certificate dialog or a web page adds to a copied thumbprint and nobody sees. */
final class InvisibleCharacters {

    private InvisibleCharacters() {
    }

    static boolean in(String text) {
        return text.chars().anyMatch(InvisibleCharacters::isOne);
    }

    static String without(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.chars().filter(c -> !isOne(c)).forEach(c -> seen.append((char) c));
        return seen.toString();
    }

    /** The code points, as U+200E. */
    static String names(String text) {
        return text.chars().filter(InvisibleCharacters::isOne).distinct().mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(", "));
    }

    private static boolean isOne(int c) {
        return c == 0x200B || c == 0x200E || c == 0x200F || c == 0x2060 || c == 0xFEFF || c == 0xAD || c == 0xA0
                || c >= 0x202A && c <= 0x202E;
    }
}
