package dev.exlint.diagnosis.settings;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a team decided about its checks: the content of one {@code exlint.psd1}, already proven to be valid.
 *
 * <p>Paths are resolved against the folder of the settings file. Text that is not set is empty, never null. Rule names are looked up
 * without regard to case, as PowerShell users write them.
 *
 * @param file the settings file as shown to people, empty when no file was used
 * @param environments paths of the files that describe the servers, joined into one; empty when none is named
 * @param defaultServer the server a script runs on unless it says otherwise, empty when unknown
 * @param publicRoots files with root certificates that count as public
 * @param internalRoots files with root certificates that count as internal
 * @param recognition what the team says of connectors, servers, issuers and clouds
 * @param excludedRules rules that are switched off by {@code ExcludeRules}
 * @param enabledRules what {@code Rules.*.Enable} says, by rule
 */
public record Settings(
        String file,
        List<String> environments,
        String defaultServer,
        List<String> publicRoots,
        List<String> internalRoots,
        Recognition recognition,
        Set<String> excludedRules,
        Map<String, Boolean> enabledRules) {

    /** Copies the collections, so that later changes of the arguments do not reach the settings. */
    public Settings {
        environments = List.copyOf(environments);
        publicRoots = List.copyOf(publicRoots);
        internalRoots = List.copyOf(internalRoots);
        excludedRules = ignoringCase(excludedRules);
        enabledRules = ignoringCase(enabledRules);
    }

    /** Settings that say nothing of connectors, servers, issuers and clouds. */
    public Settings(String file, String environment, String defaultServer, List<String> publicRoots, List<String> internalRoots,
            Set<String> excludedRules, Map<String, Boolean> enabledRules) {
        this(file, environment.isEmpty() ? List.of() : List.of(environment), defaultServer, publicRoots, internalRoots, Recognition.byDefault(), excludedRules, enabledRules);
    }

    /** The settings of someone who has no settings file. */
    public static Settings none() {
        return new Settings("", List.of(), "", List.of(), List.of(), Recognition.byDefault(), Set.of(), Map.of());
    }

    /**
     * Whether findings of a rule are wanted: exclusion wins, then {@code Enable}, then the rule's own default.
     *
     * @param rule the rule's name, in any case
     * @param byDefault whether the catalogue has the rule switched on
     */
    public boolean wants(String rule, boolean byDefault) {
        return !excludedRules.contains(rule) && enabledRules.getOrDefault(rule, byDefault);
    }

    /** The environment as shown to people: its files, or empty. */
    public String environment() {
        return String.join(", ", environments);
    }

    /** The same settings with another environment, for an option that wins over the file. */
    public Settings withEnvironments(List<String> paths) {
        return new Settings(file, paths, defaultServer, publicRoots, internalRoots, recognition, excludedRules, enabledRules);
    }

    private static Set<String> ignoringCase(Set<String> names) {
        Set<String> copy = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        copy.addAll(names);
        return Collections.unmodifiableSet(copy);
    }

    private static Map<String, Boolean> ignoringCase(Map<String, Boolean> byName) {
        Map<String, Boolean> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(byName);
        return Collections.unmodifiableMap(copy);
    }
}
