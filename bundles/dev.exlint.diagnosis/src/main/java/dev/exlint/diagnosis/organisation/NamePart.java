package dev.exlint.diagnosis.organisation;

import java.util.Locale;

/**
 * One attribute of a distinguished name.
 *
 * @param type OID where the spelling is known, else the spelling in lower case
 * @param value the value without quotes and escapes
 */
record NamePart(String type, String value) {

    String canonical() {
        return type + "=" + value.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
