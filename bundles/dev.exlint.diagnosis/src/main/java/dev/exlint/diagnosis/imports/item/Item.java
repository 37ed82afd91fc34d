package dev.exlint.diagnosis.imports.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every format of PowerShell's output has in common: values, lists and objects, each with its place.
 *
 * <p>The meaning of a value isn't decided here: an enumeration may be a name, a number or both.
 */
public sealed interface Item {

    /** Where it begins. */
    Spot spot();

    /**
     * Text, also dates and everything else that has no form of its own.
     *
     * @param value the text
     * @param spot where
     */
    record Text(String value, Spot spot) implements Item {
    }

    /**
     * A truth value.
     *
     * @param value the value
     * @param spot where
     */
    record Flag(boolean value, Spot spot) implements Item {
    }

    /**
     * A number as it is written.
     *
     * @param value the digits
     * @param spot where
     */
    record Number(String value, Spot spot) implements Item {
    }

    /** Bytes; they are not copied and nobody changes them. */
    final class Bytes implements Item {
        private final byte[] value;
        private final Spot spot;

        /** These bytes. */
        public Bytes(byte[] value, Spot spot) {
            this.value = value;
            this.spot = spot;
        }

        /** The bytes. */
        public byte[] value() {
            return value;
        }

        @Override
        public Spot spot() {
            return spot;
        }
    }

    /**
     * Null: known to be nothing.
     *
     * @param spot where
     */
    record Nothing(Spot spot) implements Item {
    }

    /**
     * A reference to an object that contains it. It is an error only if somebody needs the value.
     *
     * @param object the number of the object
     * @param spot where
     */
    record Loop(String object, Spot spot) implements Item {
    }

    /**
     * A list.
     *
     * @param items the elements
     * @param spot where
     */
    record Sequence(List<Item> items, Spot spot) implements Item {
    }

    /** An object. Equal only to itself, so that shared objects are seen once. */
    final class Thing implements Item {
        private final List<String> types;
        private final List<Item> text;
        private final List<Item> value;
        private final Map<String, Item> properties;
        private final Spot spot;

        /**
         * An object.
         *
         * @param types its type names, most special first; empty if the format has none
         * @param text what its ToString says; at most one element
         * @param value the list or number it stands for; at most one element
         * @param properties by name in lower case, in the order of the source
         */
        public Thing(List<String> types, List<Item> text, List<Item> value, Map<String, Item> properties, Spot spot) {
            this.types = List.copyOf(types);
            this.text = List.copyOf(text);
            this.value = List.copyOf(value);
            this.properties = properties;
            this.spot = spot;
        }

        /** Type names, most special first. */
        public List<String> types() {
            return types;
        }

        /** Its text form, if the source has one. */
        public Optional<Item> text() {
            return text.stream().findFirst();
        }

        /** The list or number it stands for, if it does. */
        public Optional<Item> value() {
            return value.stream().findFirst();
        }

        /** All properties by name in lower case. */
        public Map<String, Item> properties() {
            return properties;
        }

        /** A property by its name in lower case. */
        public Optional<Item> property(String lowerCaseName) {
            return Optional.ofNullable(properties.get(lowerCaseName));
        }

        /** Whether all these properties are there. */
        public boolean has(String... lowerCaseNames) {
            for (String name : lowerCaseNames) {
                if (!properties.containsKey(name)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Spot spot() {
            return spot;
        }
    }
}
