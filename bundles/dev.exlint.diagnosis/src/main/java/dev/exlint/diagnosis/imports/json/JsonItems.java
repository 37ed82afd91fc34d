package dev.exlint.diagnosis.imports.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Item;
import dev.exlint.diagnosis.imports.item.Spot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads JSON, above all what ConvertTo-Json writes.
 *
 * <p>Its peculiar wrappers are undone here: <code>{"value":27,"Value":"…"}</code>, <code>{"value":[…],"Count":n}</code>, and dates with
 * extra members.
 */
public final class JsonItems {

    private static final int MAX_DEPTH = 60;
    private static final int MAX_TEXT = 8 << 20;

    private final JsonParser parser;

    private JsonItems(JsonParser parser) {
        this.parser = parser;
    }

    /** The value that the text is. */
    public static Item read(String text) throws BadInputException {
        StreamReadConstraints constraints = StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_TEXT)
                .maxNameLength(1 << 12).maxNumberLength(100).build();
        try (JsonParser parser = JsonFactory.builder().streamReadConstraints(constraints).build().createParser(text)) {
            return new JsonItems(parser).document();
        } catch (IOException e) {
            throw new BadInputException(Spot.FILE, "can't be read");
        }
    }

    private Item document() throws IOException, BadInputException {
        try {
            parser.nextToken();
            Item item = item("", "");
            if (parser.nextToken() != null) {
                throw new BadInputException(spot(""), "the JSON document ends before this");
            }
            return item;
        } catch (StreamConstraintsException e) {
            throw new BadInputException(end(), "is nested deeper than " + MAX_DEPTH + " levels or has a value beyond every sensible size");
        } catch (JsonEOFException e) {
            throw new BadInputException(end(), "the JSON ends too early: the file is cut");
        } catch (JsonProcessingException e) {
            throw new BadInputException(end(), "is no JSON from here on");
        }
    }

    private Spot end() {
        return Spot.at(parser.currentLocation().getLineNr(), parser.currentLocation().getColumnNr());
    }

    private Spot spot(String path) {
        return new Spot(parser.currentTokenLocation().getLineNr(), parser.currentTokenLocation().getColumnNr(), -1, path);
    }

    private Item item(String path, String name) throws IOException, BadInputException {
        Spot spot = spot(path);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path, name, spot);
            case START_ARRAY -> name.equals("rawdata") ? bytes(path, spot) : array(path, spot);
            case VALUE_STRING -> new Item.Text(parser.getText(), spot);
            case VALUE_TRUE, VALUE_FALSE -> new Item.Flag(parser.getBooleanValue(), spot);
            case VALUE_NULL -> new Item.Nothing(spot);
            default -> new Item.Number(parser.getText(), spot);
        };
    }

    private Item array(String path, Spot spot) throws IOException, BadInputException {
        List<Item> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(item(path + "/" + items.size(), ""));
        }
        return new Item.Sequence(items, spot);
    }

    private Item bytes(String path, Spot spot) throws IOException, BadInputException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            String element = parser.currentToken().isScalarValue() ? parser.getText() : "an object or list";
            int value = parser.currentToken() == JsonToken.VALUE_NUMBER_INT && element.length() <= 3 ? Integer.parseInt(element) : -1;
            if (value < 0 || value > 255) {
                throw new BadInputException(spot(path + "/" + i), shortened(element) + " is not a byte");
            }
            bytes.write(value);
        }
        return new Item.Bytes(bytes.toByteArray(), spot);
    }

    private Item object(String path, String outerName, Spot spot) throws IOException, BadInputException {
        Map<String, Item> exact = new LinkedHashMap<>();
        Map<String, String> spelled = new HashMap<>();
        Map<String, Item> properties = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String key = name.toLowerCase(Locale.ROOT);
            String place = path + "/" + name.replace("~", "~0").replace("/", "~1");
            Spot named = spot(place);
            parser.nextToken();
            Item value = item(place, key.equals("value") ? outerName : key);
            if (exact.put(name, value) != null) {
                throw new BadInputException(named, "the property " + shortened(name) + " stands there twice");
            }
            String other = spelled.putIfAbsent(key, name);
            if (other != null && !key.equals("value") && !same(exact.get(other), value)) {
                throw new BadInputException(named, other + " and " + shortened(name)
                        + " are the same property, and their values differ");
            }
            properties.putIfAbsent(key, value);
        }
        return wrapped(exact, properties, spot);
    }

    private static Item wrapped(Map<String, Item> exact, Map<String, Item> properties, Spot spot) {
        Item value = exact.get("value");
        Item text = exact.get("Value");
        if (value != null && text != null) {
            return new Item.Thing(List.of(), List.of(text), List.of(value), properties, spot);
        }
        boolean wrapper = properties.containsKey("count") || properties.containsKey("datetime") || properties.containsKey("displayhint");
        if (value != null && wrapper) {
            return value;
        }
        return new Item.Thing(List.of(), List.of(), List.of(), properties, spot);
    }

    private static boolean same(Item one, Item other) {
        if (one instanceof Item.Text first && other instanceof Item.Text second) {
            return first.value().equals(second.value());
        }
        if (one instanceof Item.Number first && other instanceof Item.Number second) {
            return first.value().equals(second.value());
        }
        return one instanceof Item.Flag first && other instanceof Item.Flag second && first.value() == second.value();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
