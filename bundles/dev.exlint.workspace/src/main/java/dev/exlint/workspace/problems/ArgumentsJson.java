package dev.exlint.workspace.problems;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Writes a finding's arguments as one line of JSON, so that a marker keeps them as text. It is written only: readers run the diagnosis
 * again.
 */
final class ArgumentsJson {

    private ArgumentsJson() {
    }

    static String write(Map<String, String> arguments) {
        StringJoiner json = new StringJoiner(",", "{", "}");
        arguments.forEach((name, value) -> json.add(quoted(name) + ":" + quoted(value)));
        return json.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
