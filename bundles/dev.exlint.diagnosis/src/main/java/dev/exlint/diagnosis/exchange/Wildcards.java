package dev.exlint.diagnosis.exchange;

import java.util.regex.Pattern;

import dev.exlint.diagnosis.organisation.Fact;

/**
 * Names with {@code *} and {@code ?}, as the identities of connectors may have them.
 */
final class Wildcards {

    private Wildcards() {
    }

    static boolean isPattern(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    /** Whether the name fits the pattern, ignoring case; unknown names never do, so ask only where all names are known. */
    static boolean fits(Fact<String> name, String pattern) {
        StringBuilder regex = new StringBuilder();
        for (char each : pattern.toCharArray()) {
            regex.append(each == '*' ? ".*" : each == '?' ? "." : Pattern.quote(String.valueOf(each)));
        }
        return name instanceof Fact.Known<String> known
                && Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)
                        .matcher(known.value()).matches();
    }
}
