package dev.exlint.diagnosis.settings;

import dev.exlint.powershell.data.DataEntry;
import dev.exlint.powershell.data.DataTable;
import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.Replacement;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts a new entry behind the last one of a table, the way the file is written: its indent, its line ends, its column of {@code =}. */
final class SettingsInsertion {

    private static final long STEPS = 10_000_000;
    private static final String FOUR = "    ";

    private final SourceText source;
    private final String text;
    private final TokenList tokens;
    private final String lineEnd;

    SettingsInsertion(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.tokens = Parser.parse(source, Dialect.WINDOWS_POWERSHELL_5_1, Budget.ofSteps(STEPS)).tokens();
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /**
     * The replacement that adds an entry.
     *
     * @param table where to
     * @param path the key, and the keys of the tables below it that are to be made
     * @param literal the value
     * @param root whether it is the table of the file, which has a line for each entry
     */
    Replacement into(DataTable table, List<String> path, String literal, boolean root) {
        if (table.entries().isEmpty()) {
            return first(table, path, literal, root);
        }
        DataEntry last = table.entries().get(table.entries().size() - 1);
        int lineBreak = lineBreak(last.value().end(), table.end() - 1);
        if (lineBreak >= 0) {
            String indent = indent(last.key().start(), table);
            return insert(lineBreak, lineEnd + indent + aligned(path, table) + value(path, literal, indent));
        }
        int next = tokens.indexAt(last.value().end() - 1) + 1;
        boolean ended = next < tokens.size() && tokens.kind(next) == TokenKind.Semi;
        String entry = path.get(0) + " = " + oneLine(path, literal);
        return ended ? insert(tokens.end(next), " " + entry) : insert(last.value().end(), "; " + entry);
    }

    private Replacement first(DataTable table, List<String> path, String literal, boolean root) {
        int open = table.start() + 2;
        int close = table.end() - 1;
        String base = blanksOf(table.start());
        String indent = base + unit(base);
        int line = source.lines().lineStart(source.lines().line(close));
        if (line > open && text.substring(line, close).isBlank()) {
            return insert(line, indent + path.get(0) + " = " + value(path, literal, indent) + lineEnd);
        }
        String entry = root ? lineEnd + indent + path.get(0) + " = " + value(path, literal, indent) + lineEnd + base
                : " " + path.get(0) + " = " + oneLine(path, literal) + " ";
        return text.substring(open, close).isBlank() ? new Replacement(open, close, entry) : insert(close, entry);
    }

    /** The first line break behind an offset, or -1 if the table ends before it. */
    private int lineBreak(int from, int to) {
        for (int i = tokens.indexAt(from - 1) + 1; i < tokens.size() && tokens.start(i) < to; i++) {
            if (tokens.kind(i) == TokenKind.NewLine) {
                return tokens.start(i);
            }
        }
        return -1;
    }

    private String indent(int key, DataTable table) {
        int line = source.lines().lineStart(source.lines().line(key));
        String before = text.substring(line, key);
        String base = blanksOf(table.start());
        return before.isBlank() ? before : base + unit(base);
    }

    /** The blanks a line begins with. */
    private String blanksOf(int offset) {
        int line = source.lines().lineStart(source.lines().line(offset));
        int end = line;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(line, end);
    }

    private static String unit(String indent) {
        return indent.contains("\t") ? "\t" : FOUR;
    }

    /** The key and its equals sign, below those of the other entries if these stand in one column. */
    private String aligned(List<String> path, DataTable table) {
        Set<Integer> widths = new HashSet<>();
        for (DataEntry each : table.entries()) {
            widths.add(tokens.start(tokens.indexAt(each.key().end() - 1) + 1) - each.key().start());
        }
        int width = table.entries().size() > 1 && widths.size() == 1 ? widths.iterator().next() : 0;
        String name = path.get(0);
        return name + " ".repeat(Math.max(1, width - name.length())) + "= ";
    }

    private String value(List<String> path, String literal, String indent) {
        if (path.size() < 3) {
            return oneLine(path, literal);
        }
        List<String> below = path.subList(1, path.size());
        return "@{" + lineEnd + indent + unit(indent) + below.get(0) + " = " + oneLine(below, literal) + lineEnd + indent + "}";
    }

    private static String oneLine(List<String> path, String literal) {
        String value = literal;
        for (int i = path.size() - 1; i > 0; i--) {
            value = "@{ " + path.get(i) + " = " + value + " }";
        }
        return value;
    }

    private static Replacement insert(int offset, String added) {
        return new Replacement(offset, offset, added);
    }
}
