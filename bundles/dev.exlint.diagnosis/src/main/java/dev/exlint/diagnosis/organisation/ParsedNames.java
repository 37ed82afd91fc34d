package dev.exlint.diagnosis.organisation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Parses every different text of a name once: thousands of certificates have few issuers, and state each name beside the bytes that hold it
 * too. For one reading; any thread.
 */
public final class ParsedNames {

    private final Map<String, DistinguishedName> names = new ConcurrentHashMap<>();

    /** The name that the text states, as {@link DistinguishedName#parse}. */
    public DistinguishedName of(String text) {
        DistinguishedName known = names.get(text);
        if (known == null) {
            known = DistinguishedName.parse(text); // twice by two threads harms nobody
            names.put(text, known);
        }
        return known;
    }
}
