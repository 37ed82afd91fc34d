package dev.exlint.powershell.parse;

import java.util.Locale;
import java.util.Set;

/**
 * The types the parser lets pass as the base of an enum.
 *
 * <p>The engine tests bits of .NET's type codes, so it refuses text and dates and lets every other type it can find pass; a later check of
 * its own asks for an integer. A name we don't know counts as not found.
 */
final class UnderlyingTypes {
    private static final Set<String> NAMES = Set.of("byte", "sbyte", "int16", "short", "uint16", "ushort", "int32", "int", "uint32",
            "uint", "int64", "long", "uint64", "ulong", "boolean", "bool", "char", "single", "float", "double", "decimal", "object",
            "guid", "timespan", "version", "uri", "array", "type", "hashtable", "psobject", "pscustomobject", "xml", "regex",
            "scriptblock", "switch", "securestring", "pscredential", "ipaddress", "mailaddress", "bigint", "void", "ref");

    private UnderlyingTypes() {
    }

    static boolean contains(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower.startsWith("system.") ? lower.substring("system.".length()) : lower);
    }
}
