package dev.exlint.diagnosis.settings;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Finding;

/**
 * The level that settings give a rule: {@code Rules.*.Severity}.
 *
 * <p>The trap: a setting lowers every finding, but raises none that a doubt or a rehearsal has lowered (rulings 12 and 37), and a setting
 * that is no graver than the rule itself raises nothing at all: who wants less must not get more.
 *
 * @param wanted the level set
 * @param usual the rule's own level
 */
public record LevelSetting(Level wanted, Level usual) {

    /** The finding at the level that counts. */
    public Finding applied(Finding finding) {
        boolean lowers = finding.level().graverThan(wanted);
        boolean raises = wanted.graverThan(finding.level()) && wanted.graverThan(usual) && !finding.isLowered();
        return lowers || raises ? finding.withLevel(wanted) : finding;
    }
}
