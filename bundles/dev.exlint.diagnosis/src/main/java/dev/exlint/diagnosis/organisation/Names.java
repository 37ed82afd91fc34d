package dev.exlint.diagnosis.organisation;

import java.util.Arrays;
import java.util.Locale;

/** Comparison of Exchange's names: without regard to case, in no language. */
public final class Names {

    private Names() {
    }

    /** Whether both texts are the same name. */
    public static boolean same(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    /** Whether the name is known and the same. */
    public static boolean same(Fact<String> name, String text) {
        return name instanceof Fact.Known<String> known && same(known.value(), text);
    }

    /** Lower case, for keys of maps; the same for every name that {@link #same} takes for equal within ASCII. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether a list of words separated by commas or blanks holds the word. */
    static boolean containsWord(String list, String word) {
        return Arrays.stream(list.split("[,\\s]+")).anyMatch(each -> same(each, word));
    }

    /** The text up to the character, or all of it. */
    static String before(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }
}
