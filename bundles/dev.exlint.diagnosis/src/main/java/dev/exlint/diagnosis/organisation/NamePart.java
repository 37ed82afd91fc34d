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
        return type + "=" + oneBlankEach(value.strip()).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String oneBlankEach(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean space = unit == ' ' || unit >= '\t' && unit <= '\r';
            if (!space || !blank) {
                single.append(space ? ' ' : unit);
            }
            blank = space;
        }
        return single.toString();
    }
}
