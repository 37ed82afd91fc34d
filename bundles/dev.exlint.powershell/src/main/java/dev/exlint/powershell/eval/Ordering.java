package dev.exlint.powershell.eval;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;

/**
 * The order of two values, ignoring case, where it is beyond doubt.
 *
 * <p>The trap: texts are ordered by the rules of the machine's language, and those differ: hyphens and apostrophes may not count, Czech
 * sorts {@code ch} behind {@code h}, Danish {@code aa} last, Estonian {@code z} behind {@code s}. Where a language could matter, nothing is
 * said.
 */
final class Ordering {

    private static final Set<String> CONTRACTIONS = Set.of("ch", "aa", "cs", "dz", "gy", "ly", "ny", "sz", "ty", "zs", "ll", "lj", "nj");

    private Ordering() {
    }

    /** Negative, zero or positive; empty if it can't be told. */
    static OptionalInt compare(Known first, Known second) {
        Object a = first.content();
        Object b = second.content();
        if (a instanceof String text && b instanceof String other) {
            return texts(text.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
        }
        if (a instanceof Number number && b instanceof Number other) {
            return OptionalInt.of(Numbers.compare(number, other));
        }
        if (a instanceof Boolean truth && b instanceof Boolean other) {
            return OptionalInt.of(truth.compareTo(other));
        }
        if (a instanceof EnumValue value && b instanceof EnumValue other && value.type().equals(other.type())) {
            return OptionalInt.of(Long.compare(value.flags(), other.flags()));
        }
        if (a instanceof Version version && b instanceof Version other) {
            return OptionalInt.of(version.compareTo(other));
        }
        boolean dates = (a instanceof Instant || a instanceof LocalDateTime) && (b instanceof Instant || b instanceof LocalDateTime);
        return dates ? Dates.compare(a, b) : OptionalInt.empty();
    }

    /** Two lower-case texts. */
    static OptionalInt texts(String first, String second) {
        if (first.equals(second)) {
            return OptionalInt.of(0);
        }
        if (!isPlain(first) || !isPlain(second)) {
            return OptionalInt.empty();
        }
        int at = 0;
        while (at < first.length() && at < second.length() && first.charAt(at) == second.charAt(at)) {
            at++;
        }
        if (at == first.length() || at == second.length()) {
            return OptionalInt.of(Integer.compare(first.length(), second.length()));
        }
        char a = first.charAt(at);
        char b = second.charAt(at);
        if (isSilent(a) || isSilent(b)) {
            return OptionalInt.empty();
        }
        if (!Character.isLetterOrDigit(a) || !Character.isLetterOrDigit(b)) {
            boolean one = Character.isLetterOrDigit(a) || Character.isLetterOrDigit(b);
            return one ? OptionalInt.of(Character.isLetterOrDigit(a) ? 1 : -1) : OptionalInt.empty();
        }
        return isContracted(first, at) || isContracted(second, at) || isMoved(a, b) ? OptionalInt.empty()
                : OptionalInt.of(Character.compare(a, b));
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 127);
    }

    private static boolean isSilent(char c) {
        return c == '-' || c == '\'';
    }

    private static boolean isContracted(String text, int at) {
        return at > 0 && CONTRACTIONS.contains(text.substring(at - 1, at + 1))
                || at + 1 < text.length() && CONTRACTIONS.contains(text.substring(at, at + 2));
    }

    /** Letters that some languages sort elsewhere. */
    private static boolean isMoved(char a, char b) {
        char low = a < b ? a : b;
        char high = a < b ? b : a;
        return high == 'z' && low >= 't' || high == 'y' && low >= 'i' || low == 'v' && high == 'w';
    }

    /** Whether the list can be told to be in order, and no two that are equal could be swapped. */
    static boolean isTotal(List<Known> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            OptionalInt order = compare(sorted.get(i - 1), sorted.get(i));
            if (order.isEmpty() || order.getAsInt() == 0) {
                return false;
            }
        }
        return true;
    }
}
