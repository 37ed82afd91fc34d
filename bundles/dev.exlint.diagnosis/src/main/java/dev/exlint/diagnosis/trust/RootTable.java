package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the table of public roots: tab-separated SHA-256, SHA-1, not before, not after, subject and optionally issued-before; comments
 * start with #. The subject is in the order of RFC 2253, which is that of Windows' texts.
 */
final class RootTable {

    private static final int COLUMNS = 5;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private RootTable() {
    }

    /** The first comment line without its mark, which says what the table is and how old. */
    static String title(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        return first.startsWith("#") ? first.substring(1).strip() : "";
    }

    /** The first date of the title, which is the date of the list. */
    static String date(byte[] content) {
        Matcher date = DATE.matcher(title(content));
        return date.find() ? date.group() : "an unknown date";
    }

    static List<PublicRoot> read(byte[] content, String file) throws RootListException {
        List<PublicRoot> roots = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) new String(content, StandardCharsets.UTF_8).lines()::iterator) {
            number++;
            String row = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!row.isBlank() && !row.startsWith("#")) {
                roots.add(root(row.split("\t", -1), file, number));
            }
        }
        return roots;
    }

    private static PublicRoot root(String[] columns, String file, int line) throws RootListException {
        if (columns.length < COLUMNS || !columns[0].matches("[0-9a-fA-F]{64}")) {
            throw new RootListException(file, line, "is no row of a table of roots: SHA-256, SHA-1, not before, not after and subject,"
                    + " separated by tabs, are expected; PEM certificates are accepted too");
        }
        try {
            String limit = columns.length > COLUMNS ? columns[COLUMNS].strip() : "";
            return new PublicRoot(columns[0].toLowerCase(Locale.ROOT), DistinguishedName.parse(columns[4]),
                    limit.isEmpty() ? Instant.MAX : Instant.parse(limit));
        } catch (DateTimeParseException e) {
            throw new RootListException(file, line,
                    "has an issued-before that is no instant such as 2026-04-29T00:00:00Z: " + e.getParsedString());
        }
    }
}
