package dev.exlint.diagnosis.trust;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.bouncycastle.asn1.x509.Time;

/**
 * Reads the instants of a validity period.
 *
 * <p>The form that every certificate should have is read digit by digit: Bouncy Castle's own way goes through the date formats of the
 * JDK, which cost a tenth of a whole check to load. Other forms still go that way.
 */
final class ValidityTime {

    private static final int DIGITS = 14;
    private static final String UTC = "GMT+00:00";

    private ValidityTime() {
    }

    /**
     * The instant.
     *
     * @throws IllegalStateException if it is none
     */
    static Instant of(Time time) {
        String text = time.getTime();
        if (text.length() == DIGITS + UTC.length() && text.endsWith(UTC)) {
            try {
                return LocalDateTime.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8), number(text, 8, 10),
                        number(text, 10, 12), number(text, 12, DIGITS)).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException | NumberFormatException e) {
                throw new IllegalStateException("a date that is none: " + text, e);
            }
        }
        return time.getDate().toInstant();
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
