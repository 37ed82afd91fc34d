package dev.exlint.powershell.parse;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A module named by a table in a {@code #requires} line: name, versions and GUID have to be what the engine can convert.
 *
 * <p>The trap: a version given as a number is its shortest text, so {@code 1.0} is "1" and no version.
 */
final class ModuleTable {
    private static final Pattern GUID = Pattern.compile("\\s*(?:[0-9a-fA-F]{32}|G|\\{G\\}|\\(G\\))\\s*"
            .replace("G", "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"));
    private static final String LARGEST_PART = "999999999";
    private static final int PARTS = 4;

    private String name = "";
    private boolean hasLeast;
    private boolean hasExact;
    private boolean hasMost;
    private boolean isValid = true;

    private ModuleTable() {
    }

    /** The name of the module, or null if the table is none. */
    static String name(Map<?, ?> table) {
        ModuleTable module = new ModuleTable();
        table.forEach((key, value) -> module.entry(String.valueOf(key).toLowerCase(Locale.ROOT), value));
        boolean hasVersion = module.hasLeast || module.hasExact || module.hasMost;
        boolean agrees = !module.hasExact || !module.hasLeast && !module.hasMost;
        return module.isValid && hasVersion && agrees && !module.name.isEmpty() ? module.name : null;
    }

    private void entry(String key, Object value) {
        boolean isGiven = value != RequiresConstants.NULL;
        String text = isGiven ? RequiresConstants.textOf(value) : "";
        switch (key) {
            case "modulename" -> name = text;
            case "moduleversion" -> {
                hasLeast = isGiven;
                isValid &= !isGiven || DotNetVersion.isStrict(text);
            }
            case "requiredversion" -> {
                hasExact = isGiven;
                isValid &= !isGiven || DotNetVersion.isStrict(text);
            }
            case "maximumversion" -> {
                hasMost = true;
                isValid &= isMaximum(text);
            }
            case "guid" -> isValid &= !isGiven || value instanceof String && GUID.matcher(text).matches();
            default -> isValid = false;
        }
    }

    /** A star at the end stands for the largest number, here and in the parts that are missing. */
    private static boolean isMaximum(String text) {
        if (!text.endsWith("*")) {
            return DotNetVersion.isStrict(text);
        }
        String start = text.substring(0, text.length() - 1) + LARGEST_PART;
        int parts = start.split("\\.", -1).length;
        return DotNetVersion.isStrict(start + ("." + LARGEST_PART).repeat(Math.max(0, PARTS - parts)));
    }
}
