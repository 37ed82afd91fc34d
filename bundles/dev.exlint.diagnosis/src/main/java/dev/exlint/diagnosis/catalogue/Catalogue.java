package dev.exlint.diagnosis.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All rules as data, in the order people read them.
 *
 * <p>Read from resources on demand: checking a script needs the rules, not their descriptions. {@code rules.txt} lists the names
 * because a class path can't be listed.
 */
public final class Catalogue {
    private final List<RuleDescriptor> rules;

    private Catalogue(List<RuleDescriptor> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The catalogue that belongs to this version of exlint. */
    public static Catalogue load() {
        List<RuleDescriptor> rules = new ArrayList<>();
        for (String name : names()) {
            try (InputStream bytes = open("rules/" + name + ".json")) {
                rules.add(RuleDescriptorReader.read(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException("the catalogue entry of " + name + " is unreadable", e);
            }
        }
        return new Catalogue(rules);
    }

    /** The names of all rules, without reading their descriptions. */
    public static List<String> names() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open("rules.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of rules is unreadable", e);
        }
    }

    /** Every rule, in catalogue order. */
    public List<RuleDescriptor> rules() {
        return rules;
    }

    /** The rule of that name, ignoring case. */
    public Optional<RuleDescriptor> find(String name) {
        return rules.stream().filter(rule -> rule.name().equalsIgnoreCase(name)).findFirst();
    }

    private static InputStream open(String name) throws IOException {
        InputStream bytes = Catalogue.class.getResourceAsStream(name);
        if (bytes == null) {
            throw new IOException("missing resource " + name);
        }
        return bytes;
    }
}
