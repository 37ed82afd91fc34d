package dev.exlint.diagnosis.organisation;

import java.util.Locale;
import java.util.Optional;

/**
 * SHA-1 of a certificate, the key by which Exchange names it.
 *
 * @param hex 40 upper-case hex digits, or nothing at all for {@link #NONE}
 */
public record Thumbprint(String hex) {

    /** Known to name no certificate, such as an empty attribute of a server. */
    public static final Thumbprint NONE = new Thumbprint("");

    private static final int DIGITS = 40;

    public Thumbprint {
        hex = hex.toUpperCase(Locale.ROOT);
        if (!hex.isEmpty() && !isHex(hex)) {
            throw new IllegalArgumentException("not a thumbprint of 40 hex digits: " + hex);
        }
    }

    /** The thumbprint that a text states in 40 hex digits, or nothing. */
    public static Optional<Thumbprint> parse(String text) {
        return isHex(text) ? Optional.of(new Thumbprint(text)) : Optional.empty();
    }

    /** Whether no certificate is named. */
    public boolean isNone() {
        return hex.isEmpty();
    }

    @Override
    public String toString() {
        return hex;
    }

    private static boolean isHex(String text) {
        return text.length() == DIGITS && text.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    }
}
