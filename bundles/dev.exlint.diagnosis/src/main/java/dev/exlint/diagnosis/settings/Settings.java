package dev.exlint.diagnosis.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a team decided about its checks: the content of one {@code exlint.psd1}, already proven to be valid.
 *
 * <p>Paths are resolved against the folder of the settings file. Text that is not set is empty, never null.
 *
 * @param file the settings file as shown to people, empty when no file was used
 * @param environments paths of the files that describe the servers, joined into one; empty when none is named
 * @param defaultServer the server a script runs on unless it says otherwise, empty when unknown
 * @param publicRoots files with root certificates that count as public
 * @param internalRoots files with root certificates that count as internal
 * @param recognition what the team says of connectors, servers, issuers and clouds
 * @param language how scripts are read that don't say it themselves
 * @param rules which rules count, and how
 * @param unattended whether the scripts run with nobody there to answer a prompt
 * @param exchangeVersion the Exchange version of servers that no snapshot describes: 2010, 2013, 2016, 2019, SE, or a build such as
 *            {@code 15.2.1748.10}; empty when unknown
 * @param baseline path of the file with findings that were accepted before; empty when there is none
 * @param requireSuppressionReason whether a suppression without reason counts for nothing
 */
public record Settings(
        String file,
        List<String> environments,
        String defaultServer,
        List<String> publicRoots,
        List<String> internalRoots,
        Recognition recognition,
        Language language,
        RuleSettings rules,
        boolean unattended,
        String exchangeVersion,
        String baseline,
        boolean requireSuppressionReason) {

    /** Copies the collections, so that later changes of the arguments do not reach the settings. */
    public Settings {
        environments = List.copyOf(environments);
        publicRoots = List.copyOf(publicRoots);
        internalRoots = List.copyOf(internalRoots);
    }

    /** Settings that say nothing of connectors, servers, issuers and clouds. */
    public Settings(String file, String environment, String defaultServer, List<String> publicRoots, List<String> internalRoots,
            Set<String> excludedRules, Map<String, Boolean> enabledRules) {
        this(file, environment.isEmpty() ? List.of() : List.of(environment), defaultServer, publicRoots, internalRoots,
                Recognition.byDefault(), Language.byDefault(), RuleSettings.switching(excludedRules, enabledRules), false, "", "", false);
    }

    /** The settings of someone who has no settings file. */
    public static Settings none() {
        return new Settings("", "", "", List.of(), List.of(), Set.of(), Map.of());
    }

    /**
     * Whether findings of a rule are wanted: exclusion wins, then inclusion, then {@code Enable}, then the rule's own default.
     *
     * @param rule the rule's name, in any case
     * @param byDefault whether the catalogue has the rule switched on
     */
    public boolean wants(String rule, boolean byDefault) {
        return rules.wants(rule, byDefault);
    }

    /** The environment as shown to people: its files, or empty. */
    public String environment() {
        return String.join(", ", environments);
    }

    /** The same settings with another environment, for an option that wins over the file. */
    public Settings withEnvironments(List<String> paths) {
        return new Settings(file, paths, defaultServer, publicRoots, internalRoots, recognition, language, rules, unattended,
                exchangeVersion, baseline, requireSuppressionReason);
    }

    /** The same settings with other decisions about the rules. */
    public Settings withRules(RuleSettings changed) {
        return new Settings(file, environments, defaultServer, publicRoots, internalRoots, recognition, language, changed,
                unattended, exchangeVersion, baseline, requireSuppressionReason);
    }

    /** The same settings, in which a suppression without reason counts for nothing. */
    public Settings requiringReasons() {
        return new Settings(file, environments, defaultServer, publicRoots, internalRoots, recognition, language, rules,
                unattended, exchangeVersion, baseline, true);
    }
}
