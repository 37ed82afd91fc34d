package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.organisation.ExchangeService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What one word of a {@code -Services} list says of SMTP.
 *
 * @param kind what it says
 * @param rest the other services of a number, by name in the order of their values; empty for words
 */
record SmtpWord(Kind kind, String rest) {

    private static final String SMTP = "SMTP";

    /** What a word says. */
    enum Kind {
        /** SMTP by name. */
        NAME,
        /** A number that means SMTP and nothing else. */
        NUMBER,
        /** A number that means SMTP and other services. */
        AMONG_OTHERS,
        /** No service at all. */
        NONE,
        /** Other services. */
        OTHER,
        /** A number of a form whose flags aren't plain to see. */
        HIDDEN
    }

    /** Reads a word; {@code alone} if it is the whole value, where the start of a name counts too. */
    static SmtpWord of(String word, boolean alone) {
        if (SMTP.equalsIgnoreCase(word) || alone && !word.isEmpty() && SMTP.regionMatches(true, 0, word, 0, word.length())) {
            return new SmtpWord(Kind.NAME, "");
        }
        if (word.isEmpty() || !Character.isDigit(word.charAt(0)) && "+-.".indexOf(word.charAt(0)) < 0) {
            return new SmtpWord("None".equalsIgnoreCase(word) ? Kind.NONE : Kind.OTHER, "");
        }
        OptionalLong flags = flags(word.toLowerCase(Locale.ROOT));
        if (flags.isEmpty()) {
            return new SmtpWord(Kind.HIDDEN, "");
        }
        long rest = flags.getAsLong() & ~ExchangeService.SMTP.bit();
        if (rest == flags.getAsLong()) {
            return new SmtpWord(rest == 0 ? Kind.NONE : Kind.OTHER, "");
        }
        return rest == 0 ? new SmtpWord(Kind.NUMBER, "") : new SmtpWord(Kind.AMONG_OTHERS, names(rest));
    }

    /** Whether the word goes when SMTP goes. */
    boolean isSmtp() {
        return kind == Kind.NAME || kind == Kind.NUMBER;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.AMONG_OTHERS;
    }

    /** Digits, or hex digits after {@code 0x}; leading zeros mean nothing in PowerShell. */
    private static OptionalLong flags(String number) {
        if (number.matches("0x[0-9a-f]{1,8}")) {
            return OptionalLong.of(Long.parseLong(number.substring(2), 16));
        }
        return number.matches("[0-9]{1,9}") ? OptionalLong.of(Long.parseLong(number)) : OptionalLong.empty();
    }

    private static String names(long flags) {
        List<String> names = new ArrayList<>();
        for (ExchangeService service : ExchangeService.values()) {
            if ((flags & service.bit()) != 0) {
                names.add(service.text());
            }
        }
        return String.join(",", names);
    }
}
