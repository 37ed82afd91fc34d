package dev.exlint.powershell.ast;

import java.util.Locale;
import java.util.Set;

/**
 * The name of a variable taken apart, since a prefix may be a scope or a drive.
 *
 * <p>The traps: a leading colon counts for nothing, and only five prefixes are scopes; everything else is a drive.
 *
 * @param scope the scope in lower case (global, local, private, script, variable), empty if none
 * @param drive the drive as written, empty if none
 * @param unqualifiedName what is left
 */
public record VariablePath(String scope, String drive, String unqualifiedName) {

    private static final Set<String> SCOPES = Set.of("global", "local", "private", "script", "variable");

    /**
     * Takes a name apart.
     *
     * @param name the name as written, without dollar sign and braces
     * @return its parts
     */
    public static VariablePath of(String name) {
        int colon = name.indexOf(':');
        if (colon <= 0) {
            return new VariablePath("", "", name.substring(colon + 1));
        }
        String prefix = name.substring(0, colon);
        String lower = prefix.toLowerCase(Locale.ROOT);
        String rest = name.substring(colon + 1);
        return SCOPES.contains(lower) ? new VariablePath(lower, "", rest) : new VariablePath("", prefix, rest);
    }

    /** {@return whether it names a variable and not an item of some other drive} */
    public boolean isVariable() {
        return drive.isEmpty();
    }

    /** {@return whether neither scope nor drive is written} */
    public boolean isUnqualified() {
        return drive.isEmpty() && scope.isEmpty();
    }
}
