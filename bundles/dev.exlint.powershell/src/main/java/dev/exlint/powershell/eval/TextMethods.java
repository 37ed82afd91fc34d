package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsNull;
import dev.exlint.powershell.value.Value;

/**
 * Methods of texts, with .NET's meaning.
 *
 * <p>The traps: some compare by the machine's language, so with characters beyond ASCII they aren't foretold; and Split takes a text of
 * several characters as one separator only in later versions.
 */
final class TextMethods {

    private static final int WIDEST = 10_000;

    private TextMethods() {
    }

    /** The result; null if it isn't modelled. Characters are given as texts of length one. */
    static Value invoke(boolean powerShell7, String text, String method, Object[] given) {
        if (given.length == 0) {
            return noArgument(text, method);
        }
        boolean texts = Arrays.stream(given).allMatch(String.class::isInstance);
        if (method.equals("split")) {
            return split(powerShell7, text, given);
        }
        if (texts && given.length == 1) {
            return oneText(text, method, (String) given[0]);
        }
        if (texts && given.length == 2) {
            return twoTexts(text, method, (String) given[0], (String) given[1]);
        }
        return numbers(text, method, given);
    }

    private static Value noArgument(String text, String method) {
        return switch (method) {
            case "toupper", "toupperinvariant" -> new Known(text.toUpperCase(Locale.ROOT));
            case "tolower", "tolowerinvariant" -> new Known(text.toLowerCase(Locale.ROOT));
            case "trim" -> new Known(trim(text, "", true, true));
            case "trimstart" -> new Known(trim(text, "", true, false));
            case "trimend" -> new Known(trim(text, "", false, true));
            case "tostring", "clone" -> new Known(text);
            case "tochararray" -> new Known(new PsArray(text.chars().limit(WIDEST).mapToObj(each -> new Known((char) each)).toList()));
            case "split" -> text.matches("[^\\s]*( [^\\s]*)*") ? parts(text, " ", 0, false) : null;
            default -> null;
        };
    }

    private static boolean isPlain(String... texts) {
        return Arrays.stream(texts).allMatch(each -> each.chars().allMatch(c -> c >= ' ' && c < 127));
    }

    private static Value oneText(String text, String method, String argument) {
        return switch (method) {
            case "trim" -> new Known(trim(text, argument, true, true));
            case "trimstart" -> new Known(trim(text, argument, true, false));
            case "trimend" -> new Known(trim(text, argument, false, true));
            case "contains" -> Known.of(text.contains(argument));
            case "equals" -> Known.of(text.equals(argument));
            case "startswith" -> isPlain(text, argument) ? Known.of(text.startsWith(argument)) : null;
            case "endswith" -> isPlain(text, argument) ? Known.of(text.endsWith(argument)) : null;
            case "indexof" -> argument.length() == 1 || isPlain(text, argument) ? new Known(text.indexOf(argument)) : null;
            case "lastindexof" -> !argument.isEmpty() && (argument.length() == 1 || isPlain(text, argument))
                    ? new Known(text.lastIndexOf(argument)) : null;
            default -> null;
        };
    }

    private static Value twoTexts(String text, String method, String first, String second) {
        if (method.equals("replace")) {
            return first.isEmpty() ? null : new Known(text.replace(first, second));
        }
        boolean folded = second.toLowerCase(Locale.ROOT).endsWith("ignorecase");
        boolean exact = second.equalsIgnoreCase("Ordinal");
        if (!isPlain(text, first) || !folded && !exact) {
            return null;
        }
        String one = folded ? text.toLowerCase(Locale.ROOT) : text;
        String other = folded ? first.toLowerCase(Locale.ROOT) : first;
        return switch (method) {
            case "startswith" -> Known.of(one.startsWith(other));
            case "endswith" -> Known.of(one.endsWith(other));
            case "equals" -> Known.of(one.equals(other));
            case "indexof" -> new Known(one.indexOf(other));
            default -> null;
        };
    }

    /** Methods that take places and lengths; a place outside of the text is an error that isn't modelled. */
    private static Value numbers(String text, String method, Object[] given) {
        if (!(given[0] instanceof Integer first) || given.length > 2 || first < 0) {
            return null;
        }
        boolean whole = given.length == 2 && given[1] instanceof Integer;
        int second = whole ? (Integer) given[1] : text.length() - first;
        boolean inside = first <= text.length() && second >= 0 && first + (long) second <= text.length();
        return switch (method) {
            case "substring" -> inside && (whole || given.length == 1) ? new Known(text.substring(first, first + second)) : null;
            case "remove" -> inside && (whole || given.length == 1) ? new Known(text.substring(0, first) + text.substring(first + second))
                    : null;
            case "insert" -> first <= text.length() && given.length == 2 && given[1] instanceof String more
                    ? new Known(text.substring(0, first) + more + text.substring(first)) : null;
            case "padleft", "padright" -> padded(text, method.equals("padleft"), first, given.length == 1 ? " " : given[1]);
            case "chars" -> given.length == 1 && first < text.length() ? new Known(text.charAt(first)) : null;
            default -> null;
        };
    }

    private static Value padded(String text, boolean left, int width, Object filling) {
        if (!(filling instanceof String fill) || fill.length() != 1 || width > WIDEST) {
            return null;
        }
        String more = fill.repeat(Math.max(0, width - text.length()));
        return new Known(left ? more + text : text + more);
    }

    // ---- Split

    private static Value split(boolean powerShell7, String text, Object[] given) {
        boolean empty = false;
        int count = 0;
        int separators = given.length;
        Object last = given[given.length - 1];
        if (given.length > 1 && last instanceof String option && option.matches("(?i)RemoveEmptyEntries|None")) {
            empty = option.equalsIgnoreCase("RemoveEmptyEntries");
            separators--;
        } else if (given.length == 2 && last instanceof Integer most && most > 0) {
            count = most;
            separators--;
        }
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < separators; i++) {
            if (given[i] instanceof PsArray array && separators == 1) {
                for (Value each : array.elements()) {
                    String one = each instanceof Known known && known.content() != PsNull.NULL ? String.valueOf(known.content()) : "";
                    if (one.length() != 1) {
                        return null;
                    }
                    characters.append(one);
                }
            } else if (given[i] instanceof String separator && (separator.length() == 1 || separators == 1)) {
                if (separator.isEmpty()) {
                    return null;
                }
                if (separator.length() > 1 && powerShell7) {
                    return count > 0 ? null : whole(text, separator, empty);
                }
                characters.append(separator);
            } else {
                return null;
            }
        }
        return characters.length() == 0 ? null : parts(text, characters.toString(), count, empty);
    }

    private static Value whole(String text, String separator, boolean withoutEmpty) {
        List<Value> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            add(parts, text.substring(from, at), withoutEmpty);
            from = at + separator.length();
        }
        add(parts, text.substring(from), withoutEmpty);
        return new Known(new PsArray(parts));
    }

    private static Value parts(String text, String separators, int most, boolean withoutEmpty) {
        List<Value> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length() && (most == 0 || parts.size() + 1 < most); at++) {
            if (separators.indexOf(text.charAt(at)) >= 0) {
                add(parts, text.substring(from, at), withoutEmpty);
                from = at + 1;
            }
        }
        add(parts, text.substring(from), withoutEmpty);
        return new Known(new PsArray(parts));
    }

    private static void add(List<Value> parts, String part, boolean withoutEmpty) {
        if (!withoutEmpty || !part.isEmpty()) {
            parts.add(new Known(part));
        }
    }

    // ---- Trim

    /** Trims the given characters, blanks if there are none. */
    private static String trim(String text, String characters, boolean atStart, boolean atEnd) {
        int start = 0;
        int end = text.length();
        while (atStart && start < end && trims(text.charAt(start), characters)) {
            start++;
        }
        while (atEnd && end > start && trims(text.charAt(end - 1), characters)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean trims(char c, String characters) {
        return characters.isEmpty() ? Character.isSpaceChar(c) || c >= '\t' && c <= '\r' || c == '\u0085' : characters.indexOf(c) >= 0;
    }
}
