package dev.exlint.diagnosis.imports.list;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Item;
import dev.exlint.diagnosis.imports.item.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Format-List output, bare or inside of a transcript.
 *
 * <p>A property is a name at the left edge, padded, and <code>" : "</code>; a line indented to the value's column goes on with the value.
 * Everything else ends the object: prompts, headings, errors, heads of transcripts.
 */
public final class ListReader {

    private static final String NO_NAME = " \t>+*{}\"";
    private static final int MAX_COMMAND = 4000;
    private static final Pattern PROMPT = Pattern.compile("(?:\\[PS\\] |(?:\\[[^\\]]{1,200}\\]: )?PS )[^>]{0,260}>(.*)"
            + "|(?:\\[[^\\]]{1,200}\\]: )?PS>\\s+(.*)");
    private static final Pattern RULER = Pattern.compile("\\s*-{2,}(?:\\s+-+)*\\s*");
    /** PowerShell 7 colours names when it is told to, also into files. */
    private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]{0,30}m");
    private static final Pattern NOISE = Pattern.compile("(?:WARNING|VERBOSE|DEBUG): .*");

    private final List<String> lines;
    private final Consumer<String> notes;
    private final int width;
    private final List<Item> objects = new ArrayList<>();
    private Map<String, Item> properties = new LinkedHashMap<>();
    private int objectLine;
    private int column = -1;
    private boolean collapsed;
    private final StringBuilder typed = new StringBuilder();
    private boolean typing;
    private ListCommand command = ListCommand.NONE;
    private int table;

    private ListReader(String text, Consumer<String> notes) {
        this.lines = (text.indexOf('\u001b') < 0 ? text : COLOURS.matcher(text).replaceAll("")).lines().toList();
        this.notes = notes;
        this.width = WrappedValue.width(lines);
    }

    /**
     * The objects. The server that a prompt names is their property <code>exlint:server</code>; that its command may have left others out
     * is <code>exlint:part</code>, and a command that certainly shows all <code>exlint:whole</code>.
     */
    public static List<Item> read(String text, Consumer<String> notes) throws BadInputException {
        return new ListReader(text, notes).read();
    }

    private List<Item> read() throws BadInputException {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            int colon = colon(line);
            if (colon < 0) {
                other(line, at);
                at++;
            } else {
                if (column >= 0 && colon != column && !goesOnCollapsed(line, colon)) {
                    endObject();
                }
                at = property(colon, at);
            }
        }
        endObject();
        if (objects.isEmpty()) {
            throw nothing();
        }
        return objects;
    }

    /** Where the colon behind a padded name stands; -1 if this is no property. */
    private static int colon(String line) {
        int colon = line.indexOf(':');
        boolean padded = colon >= 2 && line.charAt(colon - 1) == ' ' && (colon + 1 == line.length() || line.charAt(colon + 1) == ' ');
        return padded && NO_NAME.indexOf(line.charAt(0)) < 0 ? colon : -1;
    }

    /**
     * A mail or a web page leaves one blank of many: then no two colons stand in one column, and only a name that comes again, or a blank
     * line, begins another object.
     */
    private boolean goesOnCollapsed(String line, int colon) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return collapsed && line.charAt(colon - 2) != ' ' && !properties.containsKey(name);
    }

    private int property(int colon, int at) throws BadInputException {
        String line = lines.get(at);
        column = colon;
        collapsed = (collapsed || properties.isEmpty()) && line.charAt(colon - 2) != ' ';
        if (properties.isEmpty()) {
            objectLine = at + 1;
        }
        WrappedValue value = new WrappedValue(width, column + 2);
        value.add(line);
        int next = at + 1;
        while (next < lines.size() && (value.continuesWith(lines.get(next))
                || isLoneBlank(next) && value.continuesWith(lines.get(next + 1)))) {
            value.add(lines.get(next));
            next++;
        }
        String name = line.substring(0, colon).strip();
        Spot spot = Spot.at(at + 1, column + 3);
        if (properties.put(name.toLowerCase(Locale.ROOT), new Item.Text(value.text(), spot)) != null) {
            throw new BadInputException(spot, "the property " + name + " stands there twice in one object");
        }
        return next;
    }

    /** A break may leave a blank alone in its line. */
    private boolean isLoneBlank(int at) {
        return at + 1 < lines.size() && lines.get(at).isBlank();
    }

    private void other(String line, int at) {
        if (NOISE.matcher(line).matches()) {
            return;
        }
        endObject();
        String start = line.length() > MAX_COMMAND ? line.substring(0, MAX_COMMAND) : line;
        Matcher prompt = PROMPT.matcher(start);
        if (RULER.matcher(start).matches() && at > 0 && !lines.get(at - 1).isBlank()) {
            table = table == 0 ? at : table;
            notes.accept("line " + at + ": a table (Format-Table) is skipped, as its columns are cut; use Format-List");
        } else if (prompt.matches()) {
            typed.setLength(0);
            command = ListCommand.NONE;
            typing = true;
            type(prompt.group(1) == null ? prompt.group(2) : prompt.group(1));
        } else if (typing && line.startsWith(">> ")) {
            type("\n" + start.substring(3));
        } else if (typing && !line.isBlank()) {
            type(start); // the console broke the line
        } else {
            typing = false;
        }
    }

    private void type(String part) {
        if (typed.length() < MAX_COMMAND) {
            typed.append(part);
        }
    }

    /** What was typed before this output, looked at once. */
    private ListCommand command() {
        typing = false;
        if (command == ListCommand.NONE && !typed.isEmpty()) {
            command = ListCommand.of(typed.toString());
        }
        return command;
    }

    private void endObject() {
        if (!properties.isEmpty()) {
            Spot spot = Spot.line(objectLine);
            mark("exlint:server", command().server(), spot);
            mark("exlint:part", command().part(), spot);
            mark("exlint:whole", command().part().isEmpty() ? command().text() : "", spot);
            objects.add(new Item.Thing(List.of(), List.of(), List.of(), properties, spot));
            properties = new LinkedHashMap<>();
        }
        column = -1;
    }

    private void mark(String name, String value, Spot spot) {
        if (!value.isEmpty()) {
            properties.put(name, new Item.Text(value, spot));
        }
    }

    private BadInputException nothing() {
        if (table > 0) {
            return new BadInputException(Spot.line(table), "this is a table (Format-Table), whose columns are cut: save with Format-List");
        }
        boolean blank = lines.stream().allMatch(String::isBlank);
        return new BadInputException(Spot.line(1), blank ? "the file holds no objects"
                : "there are no lines of the form \"Name : value\": this is no Format-List output");
    }
}
