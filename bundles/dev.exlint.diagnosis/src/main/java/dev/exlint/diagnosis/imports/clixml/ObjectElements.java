package dev.exlint.diagnosis.imports.clixml;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Item;
import dev.exlint.diagnosis.imports.item.Lines;
import dev.exlint.diagnosis.imports.item.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the elements of an Export-Clixml file. For one thread, for one file; every method starts at a start tag and leaves at its end. */
final class ObjectElements {

    private static final int MAX_DEPTH = 100;
    private static final String REFERENCE = "RefId";

    private final XMLStreamReader xml;
    private final ElementStarts starts;
    private final Lines lines;
    private final Map<String, List<String>> typeNames = new HashMap<>();
    private final Map<String, Item> objects = new HashMap<>();
    private int depth;

    ObjectElements(XMLStreamReader xml, ElementStarts starts, Lines lines) {
        this.xml = xml;
        this.starts = starts;
        this.lines = lines;
    }

    private Spot spot() {
        return lines.spot(starts.next());
    }

    /** The value at the start tag here. */
    Item item() throws XMLStreamException, BadInputException {
        return item(spot());
    }

    private Item item(Spot spot) throws XMLStreamException, BadInputException {
        String element = xml.getLocalName();
        return switch (element) {
            case "Obj" -> object(spot);
            case "Ref" -> reference(spot);
            default -> Primitives.item(element, name(element), content(), spot);
        };
    }

    private String name(String standIn) {
        String name = xml.getAttributeValue(null, "N");
        return name == null ? standIn : Escapes.decode(name);
    }

    /** Text up to the end tag. */
    private String content() throws XMLStreamException, BadInputException {
        String first = "";
        StringBuilder more = null;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return more == null ? first : more.toString();
                }
                case XMLStreamConstants.START_ELEMENT -> throw new BadInputException(spot(),
                        "an element " + Primitives.shortened(xml.getLocalName()) + " where only text can stand");
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (more == null && first.isEmpty()) {
                        first = xml.getText();
                    } else {
                        more = more == null ? new StringBuilder(first) : more;
                        more.append(xml.getText());
                    }
                }
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
    }

    private Item reference(Spot spot) throws XMLStreamException, BadInputException {
        String id = String.valueOf(xml.getAttributeValue(null, REFERENCE));
        content();
        if (!objects.containsKey(id)) {
            throw new BadInputException(lines.spot(starts.attribute(REFERENCE)),
                    "Ref " + Primitives.shortened(id) + " has no object before it");
        }
        Item found = objects.get(id);
        return found == null ? new Item.Loop(id, spot) : found; // null: the object is still open
    }

    private Item object(Spot spot) throws XMLStreamException, BadInputException {
        if (++depth > MAX_DEPTH) {
            throw new BadInputException(spot, "the objects are nested deeper than " + MAX_DEPTH + " levels");
        }
        String id = xml.getAttributeValue(null, REFERENCE);
        if (id != null) {
            objects.put(id, null);
        }
        List<String> types = List.of();
        List<Item> text = new ArrayList<>();
        List<Item> value = new ArrayList<>();
        Map<String, Item> properties = new LinkedHashMap<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            Spot child = spot();
            switch (xml.getLocalName()) {
                case "TN" -> types = typeNames();
                case "TNRef" -> types = typeNames(child);
                case "ToString" -> text.add(item(child));
                case "Props", "MS" -> properties(properties);
                case "LST", "IE", "QUE", "STK" -> value.add(sequence(child));
                case "DCT" -> dictionary(properties);
                default -> value.add(item(child));
            }
        }
        Item.Thing thing = new Item.Thing(types, text, value, properties, spot);
        if (id != null) {
            objects.put(id, thing);
        }
        depth--;
        return thing;
    }

    private List<String> typeNames() throws XMLStreamException, BadInputException {
        String id = xml.getAttributeValue(null, REFERENCE);
        List<String> types = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            starts.next();
            types.add(Escapes.decode(content()));
        }
        if (id != null) {
            typeNames.put(id, types);
        }
        return types;
    }

    private List<String> typeNames(Spot spot) throws XMLStreamException, BadInputException {
        String id = String.valueOf(xml.getAttributeValue(null, REFERENCE));
        content();
        List<String> types = typeNames.get(id);
        if (types == null) {
            throw new BadInputException(spot, "TNRef " + Primitives.shortened(id) + " has no type names before it");
        }
        return types;
    }

    /** Extended members hide the object's own of the same name, as in the engine; twice in one group is an error. */
    private void properties(Map<String, Item> properties) throws XMLStreamException, BadInputException {
        Map<String, Item> group = new LinkedHashMap<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            Spot spot = spot();
            String name = name("");
            if (group.put(name.toLowerCase(Locale.ROOT), item(spot)) != null && !name.isEmpty()) {
                throw new BadInputException(spot, "the property " + Primitives.shortened(name) + " stands there twice in one object");
            }
        }
        properties.putAll(group);
    }

    private Item sequence(Spot spot) throws XMLStreamException, BadInputException {
        List<Item> items = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            items.add(item());
        }
        return new Item.Sequence(items, spot);
    }

    /** Entries of a hashtable become properties. */
    private void dictionary(Map<String, Item> properties) throws XMLStreamException, BadInputException {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            Spot spot = spot();
            String key = "";
            Item value = new Item.Nothing(spot);
            while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                boolean isKey = name("").equals("Key");
                Item item = item();
                if (!isKey) {
                    value = item;
                } else if (item instanceof Item.Text text) {
                    key = text.value();
                } else if (item instanceof Item.Number number) {
                    key = number.value();
                }
            }
            if (properties.put(key.toLowerCase(Locale.ROOT), value) != null) {
                throw new BadInputException(spot, "the key " + Primitives.shortened(key) + " stands there twice in one hashtable");
            }
        }
    }
}
