package dev.exlint.diagnosis.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a finding, an evidence line or a fix says, before any language: a key and named arguments.
 *
 * <p>
 * The trap: an argument is never part of the template. It may hold braces, quotes or percent signs and is put in as it is when the sentence
 * is rendered, so that code from a script can't break a sentence.
 *
 * @param key
 *            the template's key in {@code messages.properties}
 * @param arguments
 *            the values by name, in the order the finding states them; unmodifiable
 */
public record Message(String key, Map<String, String> arguments) {

    /** Copies the arguments, keeping their order. */
    public Message {
        Objects.requireNonNull(key);
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** A message whose template has no arguments. */
    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /** A message with its arguments given as name, value, name, value … */
    public static Message of(String key, String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a name without a value in the arguments of " + key);
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Message(key, arguments);
    }
}
