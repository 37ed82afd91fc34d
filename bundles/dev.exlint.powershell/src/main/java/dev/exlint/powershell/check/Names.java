package dev.exlint.powershell.check;

import java.util.Locale;

/** Compares names as the engine does: every unit in upper case, no locale. */
final class Names {

    private Names() {
    }

    /** Makes a key under which names that differ in case only are equal. */
    static String key(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** Whether two names have the same key, mostly without making it. */
    static boolean same(String one, String other) {
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a >= 0x80 || b >= 0x80) {
                return key(one).equals(key(other));
            }
            if (a != b && Character.toUpperCase(a) != Character.toUpperCase(b)) {
                return false;
            }
        }
        return one.length() == other.length();
    }
}
