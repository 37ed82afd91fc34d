package dev.exlint.powershell.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

import dev.exlint.powershell.value.EnumType;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsCollection;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Value;

/**
 * Turns an argument into a value of an enum as the engine does.
 *
 * <p>The trap: a list is joined to one text with commas, its strings as they are and everything else as the enum prints it. So the number
 * {@code 16} may stand in a list and the text {@code '16'} may not, and a unique prefix counts only when it is the whole text.
 */
public final class EnumConversion {

    private static final long MOST = Integer.MAX_VALUE;
    private static final long LEAST = Integer.MIN_VALUE;

    private EnumConversion() {
    }

    /**
     * {@return the enum's value; empty if the engine refuses the content}
     *
     * @param type the enum
     * @param content the content of a known value, known in all its parts
     */
    public static Optional<EnumValue> convert(EnumType type, Object content) {
        if (content instanceof EnumValue value) {
            return value.type().equals(type) ? Optional.of(value) : defined(type, value.flags());
        }
        if (content instanceof String text) {
            return parse(type, text);
        }
        if (content instanceof Integer || content instanceof Long) {
            return defined(type, ((Number) content).longValue());
        }
        if (content instanceof PsArray array) {
            return list(type, array.elements());
        }
        if (content instanceof PsCollection collection) {
            return list(type, collection.items());
        }
        if (content instanceof PsHashtable table && table.entries().isEmpty() && table.kind() == PsHashtable.Kind.HASHTABLE) {
            return Optional.of(new EnumValue(type, 0));
        }
        return Optional.empty();
    }

    private static Optional<EnumValue> list(EnumType type, List<Value> elements) {
        StringJoiner joined = new StringJoiner(",");
        for (Value element : elements) {
            Object content = element instanceof Known known ? known.content() : "";
            Optional<String> text = content instanceof String plain ? Optional.of(plain) : convert(type, content).map(EnumValue::text);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            joined.add(text.get());
        }
        return parse(type, joined.toString());
    }

    private static Optional<EnumValue> parse(EnumType type, String text) {
        String trimmed = trim(text);
        if (trimmed.isEmpty()) {
            return Optional.empty();
        }
        if ("+-0123456789".indexOf(trimmed.charAt(0)) >= 0) {
            Optional<Long> number = number(trimmed);
            if (number.isPresent()) {
                return defined(type, number.get());
            }
        }
        return names(type, text).or(() -> prefix(type, text));
    }

    private static Optional<EnumValue> names(EnumType type, String text) {
        long flags = 0;
        for (String part : split(text)) {
            Optional<Long> member = type.valueOf(trim(part));
            if (member.isEmpty()) {
                return Optional.empty();
            }
            flags |= member.get();
        }
        return defined(type, flags);
    }

    private static Optional<EnumValue> prefix(EnumType type, String text) {
        List<String> matches = type.members().keySet().stream().filter(name -> name.regionMatches(true, 0, text, 0, text.length()))
                .toList();
        return matches.size() == 1 ? type.valueOf(matches.get(0)).map(value -> new EnumValue(type, value)) : Optional.empty();
    }

    private static Optional<EnumValue> defined(EnumType type, long value) {
        return value >= LEAST && value <= MOST && type.isDefined(value) ? Optional.of(new EnumValue(type, value)) : Optional.empty();
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', start)) {
            parts.add(text.substring(start, comma));
            start = comma + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** What .NET's Trim takes away; more than Java's, since NBSP and NEL count. */
    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || c == '\u0085' || c >= '\t' && c <= '\r';
    }
}
