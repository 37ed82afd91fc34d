package dev.exlint.powershell.eval;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.TextForm;
import dev.exlint.powershell.value.Value;

/**
 * The format operator with simple places: an index, perhaps a width, no format string.
 */
final class Formatting {

    private static final Pattern PLACE = Pattern.compile("\\{\\{|\\}\\}|\\{([0-9]{1,3})(?:,(-?[0-9]{1,3}))?\\}|[{}]");
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
            Value argument = TextForm.of(arguments.get(Integer.parseInt(matcher.group(1))), " ");
            if (!(argument instanceof Known known) || text.length() > MOST_CHARACTERS) {
                return argument instanceof Known ? Operators.unmodelled(TokenKind.Format) : argument;
            }
            text.append(padded((String) known.content(), matcher.group(2)));
        }
        return new Known(text + format.substring(from));
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
