package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.TextForm;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.Value;

/**
 * The format operator with simple places: an index, perhaps a width, no format string.
 */
final class Formatting {

    private static final Pattern PLACE = Pattern.compile("\\{\\{|\\}\\}|\\{([0-9]{1,3})(?:,(-?[0-9]{1,3}))?(?::([^{}]*))?\\}|[{}]");
    private static final Pattern DIGITS = Pattern.compile("(?i)([DX])([0-9]{0,2})|(0{1,20})");
    private static final int MOST_CHARACTERS = 100_000;

    private Formatting() {
    }

    static Value format(Known left, Known right) {
        if (!(left.content() instanceof String format)) {
            return Operators.unmodelled(TokenKind.Format);
        }
        List<Value> arguments = right.content() instanceof PsArray array ? array.elements() : List.of(right);
        StringBuilder text = new StringBuilder();
        Matcher matcher = PLACE.matcher(format);
        int from = 0;
        while (matcher.find()) {
            text.append(format, from, matcher.start());
            from = matcher.end();
            String place = matcher.group();
            if (place.equals("{{") || place.equals("}}")) {
                text.append(place.charAt(0));
                continue;
            }
            if (matcher.group(1) == null || Integer.parseInt(matcher.group(1)) >= arguments.size()) {
                return Operators.unmodelled(TokenKind.Format);
            }
            Value argument = argument(arguments.get(Integer.parseInt(matcher.group(1))), matcher.group(3));
            if (!(argument instanceof Known known) || text.length() > MOST_CHARACTERS) {
                return argument instanceof Known ? Operators.unmodelled(TokenKind.Format) : argument;
            }
            text.append(padded((String) known.content(), matcher.group(2)));
        }
        return new Known(text + format.substring(from));
    }

    /** One argument. Fractions are written as the machine's language has them, so only whole numbers are foretold. */
    private static Value argument(Value value, String format) {
        if (!(value instanceof Known known) || known.content() instanceof PsArray || known.content() instanceof Double
                || known.content() instanceof java.math.BigDecimal) {
            return value instanceof Unknown unknown ? unknown : Operators.unmodelled(TokenKind.Format);
        }
        boolean whole = known.content() instanceof Integer || known.content() instanceof Long;
        if (format == null || format.isEmpty() || known.content() instanceof String || known.isNull()) {
            return TextForm.of(known, " ");
        }
        return whole ? number(((Number) known.content()).longValue(), format).map(each -> (Value) new Known(each))
                .orElse(Operators.unmodelled(TokenKind.Format)) : Operators.unmodelled(TokenKind.Format);
    }

    /** A whole number with at least so many digits, or in hexadecimal; empty for other formats. */
    static Optional<String> number(long number, String format) {
        Matcher matcher = DIGITS.matcher(format);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(3) != null) {
            return Optional.of((number < 0 ? "-" : "") + filled(Long.toString(Math.abs(number)), matcher.group(3).length()));
        }
        int digits = matcher.group(2).isEmpty() ? 1 : Integer.parseInt(matcher.group(2));
        if (matcher.group(1).equalsIgnoreCase("D")) {
            return Optional.of((number < 0 ? "-" : "") + filled(Long.toString(Math.abs(number)), digits));
        }
        String hex = Long.toHexString(number);
        return number < 0 ? Optional.empty()
                : Optional.of(filled(matcher.group(1).equals("X") ? hex.toUpperCase(java.util.Locale.ROOT) : hex, digits));
    }

    private static String filled(String digits, int wanted) {
        return "0".repeat(Math.max(0, wanted - digits.length())) + digits;
    }

    private static String padded(String text, String width) {
        if (width == null) {
            return text;
        }
        int wanted = Integer.parseInt(width);
        String blanks = " ".repeat(Math.max(0, Math.abs(wanted) - text.length()));
        return wanted < 0 ? text + blanks : blanks + text;
    }
}
