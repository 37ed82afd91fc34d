package dev.exlint.diagnosis.settings;

import dev.exlint.diagnosis.catalogue.Catalogue;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names by which settings and suppressions may speak of a rule: its own, or the one PSScriptAnalyzer has for the same defect (ruling
 * 50).
 *
 * <p>PSScriptAnalyzer's names are taken with and without their {@code PS}. Case doesn't matter.
 */
public final class RuleNames {

    private static final Map<String, String> ANALYZER_NAMES = Map.of(
            "avoidusingconverttosecurestringwithplaintext", "EXPlainTextPfxPassword",
            "avoidassignmenttoautomaticvariable", "EXAssignsAutomaticVariable",
            "usebomforunicodeencodedfile", "EXTypographicCharacterWithoutBom",
            "misleadingbacktick", "EXBacktickBeforeBlank");

    private final List<String> names = Catalogue.names();

    /** The rule's own name; empty when there is no such rule. */
    public String resolve(String written) {
        for (String name : names) {
            if (name.equalsIgnoreCase(written)) {
                return name;
            }
        }
        String lower = written.toLowerCase(Locale.ROOT);
        return ANALYZER_NAMES.getOrDefault(lower.startsWith("ps") ? lower.substring(2) : lower, "");
    }

    /** Whether the name is PSScriptAnalyzer's: whoever suppresses it may mean that tool's finding. */
    public static boolean isForeign(String written) {
        return !written.toLowerCase(Locale.ROOT).startsWith("ex");
    }

    /** What is wrong with a name that {@link #resolve} doesn't know. */
    public String unknown(String written) {
        String nearest = NearestName.of(written, names);
        String advice = nearest.isEmpty() ? "; exlint rules lists all" : "; did you mean " + nearest + "?";
        return "there is no rule " + SettingsText.shown(written) + advice;
    }
}
