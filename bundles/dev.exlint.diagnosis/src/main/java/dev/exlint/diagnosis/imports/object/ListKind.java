package dev.exlint.diagnosis.imports.object;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How a list that a format squeezed into one text is taken apart again, which depends on what can't be inside of an element. */
enum ListKind {
    /** Host names: neither blanks nor commas. */
    HOSTS("[,;\\s]+"),
    /** <code>SMTP:name;cost</code>: a semicolon belongs to it. */
    ADDRESS_SPACES("[,\\s]+|;(?=[A-Za-z]\\w*:)"),
    /** Servers by name; a DN stands alone. */
    SERVERS("[,;\\s]+"),
    /** <code>domain:Word, Word</code>: only a name with a colon begins another one. */
    CAPABILITIES("[,;]?\\s+(?=[\\w.*-]+:)"),
    /** Members of an enumeration, addresses and ports. */
    WORDS("[,\\s]+"),
    /** Anything. */
    PLAIN("\\s*,\\s*");

    private final Pattern between;

    ListKind(String between) {
        this.between = Pattern.compile(between);
    }

    /** The elements of the text. */
    List<String> split(String text) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return List.of();
        }
        if (this == SERVERS && plain.indexOf('=') >= 0 || this == ADDRESS_SPACES && plain.regionMatches(true, 0, "X400:", 0, 5)) {
            return List.of(plain);
        }
        List<String> elements = new ArrayList<>();
        for (String element : between.split(plain, -1)) {
            if (!element.isBlank()) {
                elements.add(element.strip());
            }
        }
        return elements;
    }

    /** The elements between the braces of Format-List. */
    List<String> splitBraces(String inner) {
        return this == CAPABILITIES ? split(inner) : PLAIN.split(inner);
    }
}
