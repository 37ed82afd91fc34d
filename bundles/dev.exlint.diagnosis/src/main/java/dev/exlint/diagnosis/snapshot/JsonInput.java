package dev.exlint.diagnosis.snapshot;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Names;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks a JSON document and reads values with their type checked. For one thread.
 *
 * <p>Every method is called at the first token of a value and leaves at its last. A value of a wrong type is recorded as a problem,
 * skipped, and unknown: the rest of the document still counts.
 */
final class JsonInput {

    /** Why a list may lack elements that the snapshot itself calls incomplete. */
    static final String PARTIAL = "the snapshot names the list in IncompleteLists";

    private static final int MAX_ELEMENTS = 1_000_000;

    private final JsonParser parser;
    private final Problems problems;
    private int elements;

    JsonInput(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads the value of one property. */
    interface PropertyReader {
        void read(String lowerCaseName) throws IOException, FatalSnapshotException;
    }

    /** Reads one element of an array. */
    interface ElementReader {
        void read() throws IOException, FatalSnapshotException;
    }

    Problems problems() {
        return problems;
    }

    Place place() {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr(), path(parser.getParsingContext()));
    }

    /** The JSON pointer of a place; the parser's own way makes an object for every step, and every certificate has several places. */
    private static String path(JsonStreamContext context) {
        if (context.inRoot()) {
            return "";
        }
        String parent = path(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? parent + '/' + context.getCurrentIndex() : parent;
        }
        String name = context.getCurrentName();
        return name == null ? parent : parent + '/' + name.replace("~", "~0").replace("/", "~1");
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    boolean isNumber() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
    }

    boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /** Records that the value here is wrong, and skips it. */
    void refuse(String message) throws IOException {
        problems.add(place(), message);
        skip();
    }

    void skip() throws IOException {
        parser.skipChildren();
    }

    /** Reads an object's properties, in any case; one that stands there twice is a problem and the first one counts. False if none. */
    boolean object(String what, PropertyReader reader) throws IOException, FatalSnapshotException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            refuse(what + " must be an object in braces, not " + kind());
            return false;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            boolean first = seen.add(Names.key(name));
            parser.nextToken();
            if (first) {
                reader.read(Names.key(name));
            } else {
                refuse("the property " + name + " stands there twice: remove one");
            }
        }
        return true;
    }

    /** Reads an array's elements; false if it is none. */
    boolean array(String what, ElementReader reader) throws IOException, FatalSnapshotException {
        if (!isArray()) {
            refuse(what + " must be a list in brackets, not " + kind());
            return false;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (++elements > MAX_ELEMENTS) {
                throw new FatalSnapshotException(place(), "the lists hold more than " + MAX_ELEMENTS + " elements in all");
            }
            reader.read();
        }
        return true;
    }

    /** A text; null is known to be empty. */
    Fact<String> text(String property) throws IOException {
        if (isNull()) {
            return Fact.known("");
        }
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return Fact.known(parser.getText());
        }
        return wrong(property, "a text in quotes");
    }

    /** A truth value; null says nothing. */
    Fact<Boolean> flag(String property) throws IOException {
        if (isNull()) {
            return Fact.unknown(property + " is null");
        }
        if (parser.currentToken() == JsonToken.VALUE_TRUE || parser.currentToken() == JsonToken.VALUE_FALSE) {
            return Fact.known(parser.getBooleanValue());
        }
        return wrong(property, "true or false without quotes");
    }

    /** A whole number within bounds; null says nothing. */
    Fact<Integer> number(String property, int from, int to) throws IOException {
        if (isNull()) {
            return Fact.unknown(property + " is null");
        }
        if (!isNumber()) {
            return wrong(property, "a whole number without quotes");
        }
        if (!parser.getNumberType().equals(JsonParser.NumberType.INT) || parser.getIntValue() < from || parser.getIntValue() > to) {
            refuse(property + " must lie between " + from + " and " + to + ", not " + shortened(parser.getText()));
            return unreadable(property);
        }
        return Fact.known(parser.getIntValue());
    }

    /** A list of texts; a single text is a list of one, null an empty list, and an element of dots shows that it was cut. */
    Listing<String> texts(String property) throws IOException, FatalSnapshotException {
        if (isNull()) {
            return Listing.complete(List.of());
        }
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return listing(property, List.of(parser.getText()), false);
        }
        if (!isArray()) {
            refuse(property + " must be a list of texts in brackets, not " + kind());
            return Listing.unknown(property + " is not readable");
        }
        List<String> items = new ArrayList<>();
        int before = problems.count();
        array(property, () -> element(property, items));
        return listing(property, items, problems.count() > before);
    }

    /** A list of property names, in lower case. */
    Set<String> names(String property) throws IOException, FatalSnapshotException {
        Set<String> names = new HashSet<>();
        texts(property).items().forEach(each -> names.add(Names.key(each.strip())));
        return names;
    }

    private void element(String property, List<String> items) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            items.add(parser.getText());
        } else {
            refuse("an element of " + property + " must be a text in quotes, not " + kind());
        }
    }

    private static Listing<String> listing(String property, List<String> items, boolean broken) {
        List<String> kept = items.stream().filter(each -> !isCut(each)).toList();
        if (broken) {
            return Listing.incomplete(kept, property + " has an unreadable element");
        }
        return kept.size() == items.size() ? Listing.complete(kept) : Listing.incomplete(kept, property + " is cut");
    }

    private static boolean isCut(String element) {
        String plain = element.strip();
        return plain.equals("...") || plain.equals("\u2026");
    }

    private <T> Fact<T> wrong(String property, String expected) throws IOException {
        refuse(property + " must be " + expected + ", not " + kind());
        return unreadable(property);
    }

    static <T> Fact<T> unreadable(String property) {
        return Fact.unknown(property + " is not readable");
    }

    /** What stands here, for a sentence. */
    String kind() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text \"" + shortened(parser.getText()) + "\"";
            case VALUE_NULL -> "null";
            default -> shortened(parser.getText());
        };
    }

    static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= 60 ? plain : plain.substring(0, 57).strip() + "...";
    }

}
