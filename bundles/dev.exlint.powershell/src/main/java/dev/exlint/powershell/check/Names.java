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
}
