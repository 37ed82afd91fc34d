package dev.exlint.diagnosis.imports.csv;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Item;
import dev.exlint.diagnosis.imports.item.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what Export-Csv writes, with any of the usual delimiters and with or without its type line. */
public final class CsvReader {

    private static final String TYPE = "#TYPE ";
    private static final Pattern NAME = Pattern.compile("[\\p{L}_#][^\\t,;:|\"<>{}]*");
    private static final int MAX_COLUMNS = 1000;

    private final CsvCells cells;
    private final List<String> types;

    private CsvReader(CsvCells cells, List<String> types) {
        this.cells = cells;
        this.types = types;
    }

    /** Whether the first line is a head: several names between delimiters. */
    public static boolean looksLike(String text) {
        String head = head(text);
        char delimiter = delimiter(head);
        String[] names = head.split(Pattern.quote(String.valueOf(delimiter)), -1);
        boolean all = names.length > 1 && head.length() < 10_000;
        for (String name : names) {
            String plain = name.strip();
            boolean quoted = plain.length() > 2 && plain.startsWith("\"") && plain.endsWith("\"");
            all &= NAME.matcher(quoted ? plain.substring(1, plain.length() - 1) : plain).matches();
        }
        return all;
    }

    /** The rows as objects. */
    public static List<Item> read(String text) throws BadInputException {
        List<String> types = new ArrayList<>();
        int start = 0;
        int line = 1;
        if (text.startsWith(TYPE)) {
            types.add(line(text, 0).substring(TYPE.length()).strip());
            start = text.indexOf('\n') + 1;
            line = 2;
            if (start == 0) {
                throw new BadInputException(Spot.line(1), "there is a type line and nothing else");
            }
        }
        return new CsvReader(new CsvCells(text, start, line, delimiter(head(text))), types).rows();
    }

    private List<Item> rows() throws BadInputException {
        int headLine = cells.line();
        List<Item.Text> head = cells.row();
        List<String> names = names(head, headLine);
        List<Item> rows = new ArrayList<>();
        while (!cells.atEnd()) {
            int line = cells.line();
            List<Item.Text> row = cells.row();
            if (row.size() == 1 && row.get(0).value().isBlank() && names.size() > 1) {
                continue;
            }
            if (row.size() != names.size()) {
                throw new BadInputException(Spot.line(line), "the row has " + row.size() + " cells, the head has " + names.size());
            }
            Map<String, Item> properties = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                properties.put(names.get(i), row.get(i));
            }
            rows.add(new Item.Thing(types, List.of(), List.of(), properties, Spot.line(line)));
        }
        if (rows.isEmpty()) {
            throw new BadInputException(Spot.line(headLine), "there are no rows below the head");
        }
        return rows;
    }

    private static List<String> names(List<Item.Text> head, int line) throws BadInputException {
        if (head.size() > MAX_COLUMNS) {
            throw new BadInputException(Spot.line(line), "there are more than " + MAX_COLUMNS + " columns");
        }
        List<String> names = new ArrayList<>();
        for (Item.Text cell : head) {
            String name = cell.value().strip().toLowerCase(Locale.ROOT);
            if (names.contains(name)) {
                throw new BadInputException(cell.spot(), "the column " + cell.value().strip() + " stands there twice");
            }
            names.add(name);
        }
        return names;
    }

    private static String head(String text) {
        return line(text, text.startsWith(TYPE) ? text.indexOf('\n') + 1 : 0);
    }

    private static String line(String text, int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end).stripTrailing();
    }

    private static char delimiter(String head) {
        char best = ',';
        long most = 0;
        for (char each : new char[] {',', ';', '\t', '|'}) {
            long count = head.chars().filter(c -> c == each).count();
            if (count > most) {
                most = count;
                best = each;
            }
        }
        return best;
    }
}
