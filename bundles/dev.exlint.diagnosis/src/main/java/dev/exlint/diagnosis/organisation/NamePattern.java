package dev.exlint.diagnosis.organisation;

import java.util.Locale;

/**
 * A name in which {@code *} stands for any text and {@code ?} for one character, ignoring case, as people write it for {@code -like}.
 *
 * <p>It exists beside regular expressions because settings are foreign text: matching costs at most the product of both lengths.
 *
 * @param text the pattern as written
 */
public record NamePattern(String text) {

    /** Whether the whole name fits. */
    public boolean matches(String name) {
        String pattern = text.toLowerCase(Locale.ROOT);
        String wanted = name.toLowerCase(Locale.ROOT);
        int at = 0;
        int star = -1;
        int resume = 0;
        int i = 0;
        while (i < wanted.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                resume = i;
            } else if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == wanted.charAt(i))) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++resume;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }

    /** Whether the fact is known and fits. */
    public boolean matches(Fact<String> name) {
        return name instanceof Fact.Known<String> known && matches(known.value());
    }
}
