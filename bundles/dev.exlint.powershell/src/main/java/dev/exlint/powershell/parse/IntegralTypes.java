package dev.exlint.powershell.parse;

import java.util.Locale;
import java.util.Set;

/** The names of the types an enum may be based on, with their accelerators. */
final class IntegralTypes {
    private static final Set<String> NAMES = Set.of("byte", "sbyte", "int16", "short", "uint16", "ushort", "int32", "int", "uint32",
            "uint", "int64", "long", "uint64", "ulong");

    private IntegralTypes() {
    }

    static boolean contains(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower.startsWith("system.") ? lower.substring("system.".length()) : lower);
    }
}
