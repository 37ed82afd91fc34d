package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Value;

/**
 * Comma-separated values as Import-Csv and ConvertFrom-Csv read them.
 *
 * <p>The traps: blanks around values don't count outside of quotes, a value that is missing is {@code $null}, and so is an empty one at the
 * very end of the text. Quotes inside of unquoted values aren't modelled.
 */
final class Csv {

    private static final int MOST_ROWS = 5_000;

    private final char delimiter;
    private List<String> header;

    Csv(char delimiter, List<String> header) {
        this.delimiter = delimiter;
        this.header = header.isEmpty() ? null : header;
    }

    /** The rows of one text; the first row of the first text is the header. Empty if it can't be told. */
    Optional<List<Value>> rows(String text) {
        List<Value> rows = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int at = 0; at < text.length();) {
            values.clear();
            at = record(text, at, values);
            if (at < 0 || rows.size() > MOST_ROWS) {
                return Optional.empty();
            }
            if (header == null) {
                if (!readHeader(values)) {
                    return Optional.empty();
                }
            } else if (values.size() > 1 || values.size() == 1 && !values.get(0).isEmpty()) {
                rows.add(object(values));
            }
        }
        return Optional.of(rows);
    }

    private boolean readHeader(List<String> values) {
        List<String> names = new ArrayList<>(values);
        if (!names.isEmpty() && names.get(0).startsWith("#")) {
            return !names.get(0).startsWith("#Fields");
        }
        while (names.size() > 1 && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        header = names;
        long different = names.stream().map(each -> each.toLowerCase(java.util.Locale.ROOT)).distinct().count();
        return !names.isEmpty() && different == names.size() && names.stream().noneMatch(String::isEmpty);
    }

    private Value object(List<String> values) {
        List<PsHashtable.Entry> entries = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            entries.add(new PsHashtable.Entry(header.get(i), i < values.size() ? new Known(values.get(i)) : Known.NULL));
        }
        return new Known(new PsHashtable(PsHashtable.Kind.OBJECT, entries));
    }

    /** Reads one record and gives where the next begins; negative if it isn't modelled. */
    private int record(String text, int start, List<String> values) {
        int at = start;
        while (true) {
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            StringBuilder value = new StringBuilder();
            at = quoted ? quoted(text, at + 1, value) : plain(text, at, value);
            if (at < 0) {
                return at;
            }
            if (at == text.length()) {
                if (quoted || value.length() > 0) {
                    values.add(value.toString());
                }
                return at;
            }
            values.add(value.toString());
            char end = text.charAt(at);
            at++;
            if (end != delimiter) {
                return end == '\r' && at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
            }
        }
    }

    private boolean ends(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    private int plain(String text, int start, StringBuilder value) {
        int at = start;
        while (at < text.length() && !ends(text.charAt(at))) {
            if (text.charAt(at) == '"') {
                return -1;
            }
            at++;
        }
        int end = at;
        while (end > start && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        value.append(text, start, end);
        return at;
    }

    private int quoted(String text, int start, StringBuilder value) {
        int at = start;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                value.append(text.charAt(at));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                value.append('"');
                at++;
            } else {
                at++;
                while (at < text.length() && !ends(text.charAt(at))) {
                    if (text.charAt(at) != ' ' && text.charAt(at) != '\t') {
                        return -1;
                    }
                    at++;
                }
                return at;
            }
            at++;
        }
        return -1;
    }
}
