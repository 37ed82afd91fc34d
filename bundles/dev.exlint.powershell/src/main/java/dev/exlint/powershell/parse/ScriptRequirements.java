package dev.exlint.powershell.parse;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.source.Dialect;

/**
 * What a script asks for in its {@code #requires} lines: where it isn't met, the script doesn't start.
 *
 * @param version the least version of PowerShell as written, if any
 * @param editions the editions it runs on, as written
 * @param modules the names of modules it needs
 * @param snapins the names of snap-ins it needs
 * @param elevated whether it must run as administrator
 */
public record ScriptRequirements(Optional<String> version, List<String> editions, List<String> modules, List<String> snapins,
        boolean elevated) {
    private static final int FIRST_CORE_VERSION = 6;

    /** Keeps unmodifiable copies of the lists. */
    public ScriptRequirements {
        editions = List.copyOf(editions);
        modules = List.copyOf(modules);
        snapins = List.copyOf(snapins);
    }

    /**
     * The dialect the script asks for: PowerShell 7 by a version above 5 or by the edition Core alone, 5.1 by the edition Desktop alone.
     *
     * @return the dialect, or nothing if both would do
     */
    public Optional<Dialect> dialect() {
        if (version.isPresent() && major(version.get()) >= FIRST_CORE_VERSION || areAll("core")) {
            return Optional.of(Dialect.POWERSHELL_7);
        }
        return areAll("desktop") ? Optional.of(Dialect.WINDOWS_POWERSHELL_5_1) : Optional.empty();
    }

    private boolean areAll(String edition) {
        return !editions.isEmpty() && editions.stream().allMatch(each -> Names.is(each, edition));
    }

    private static int major(String version) {
        int end = version.indexOf('.');
        String digits = (end < 0 ? version : version.substring(0, end)).strip();
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
