package dev.exlint.diagnosis.settings;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Finding;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a team decided about the rules; names are looked up without regard to case, as PowerShell users write them.
 *
 * @param included the only rules that count; empty means all
 * @param excluded rules that are switched off by {@code ExcludeRules}
 * @param enabled what {@code Rules.*.Enable} says
 * @param levels what {@code Rules.*.Severity} says
 * @param numbers what is set of a rule's own numbers, such as {@code WarningDays}, by rule, then by name
 * @param shown the levels that are shown, after {@code Rules.*.Severity}
 */
public record RuleSettings(Set<String> included, Set<String> excluded, Map<String, Boolean> enabled, Map<String, LevelSetting> levels,
        Map<String, Map<String, Integer>> numbers, Set<Level> shown) {

    /** A script that is no PowerShell must never look clean, whatever levels and rules are chosen, unless this one is excluded by name. */
    private static final String ALWAYS_SHOWN = "EXParseError";

    /** Copies the collections, so that later changes of the arguments do not reach the settings. */
    public RuleSettings {
        included = ignoringCase(included);
        excluded = ignoringCase(excluded);
        enabled = ignoringCase(enabled);
        levels = ignoringCase(levels);
        numbers = ignoringCase(numbers);
        shown = Set.copyOf(shown);
    }

    /** Every rule as it is by default. */
    public static RuleSettings byDefault() {
        return switching(Set.of(), Map.of());
    }

    /** Rules switched off and on, all else by default. */
    public static RuleSettings switching(Set<String> excluded, Map<String, Boolean> enabled) {
        return new RuleSettings(Set.of(), excluded, enabled, Map.of(), Map.of(), EnumSet.allOf(Level.class));
    }

    /** Whether a rule is looked at: exclusion wins, then inclusion, then {@code Enable}, then the rule's own default. */
    public boolean wants(String rule, boolean byDefault) {
        boolean named = included.isEmpty() || included.contains(rule) || rule.equals(ALWAYS_SHOWN);
        return named && !excluded.contains(rule) && enabled.getOrDefault(rule, byDefault || included.contains(rule));
    }

    /** Whether a rule is run at all, if only to show what is switched off: not if it is off by default and nobody switched it on. */
    public boolean asks(String rule, boolean byDefault) {
        return byDefault || included.contains(rule) || enabled.getOrDefault(rule, false);
    }

    /** The finding at the level that the settings give it. */
    public Finding levelled(Finding finding) {
        LevelSetting setting = levels.get(finding.rule());
        return setting == null ? finding : setting.applied(finding);
    }

    /** Whether findings of that level are shown; a syntax error always is. */
    public boolean shows(Finding finding) {
        return shown.contains(finding.level()) || finding.rule().equals(ALWAYS_SHOWN);
    }

    /**
     * A rule's own number, such as days.
     *
     * @param rule the rule's name
     * @param name the number's name
     * @param byDefault its value when it isn't set; the catalogue entry states the same
     */
    public int number(String rule, String name, int byDefault) {
        Map<String, Integer> set = numbers.get(rule);
        return set == null ? byDefault : set.getOrDefault(name, byDefault);
    }

    private static Set<String> ignoringCase(Set<String> names) {
        Set<String> copy = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        copy.addAll(names);
        return Collections.unmodifiableSet(copy);
    }

    private static <T> Map<String, T> ignoringCase(Map<String, T> byName) {
        Map<String, T> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(byName);
        return Collections.unmodifiableMap(copy);
    }
}
