package dev.exlint.workspace.fixes;

import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.settings.LevelSetting;
import dev.exlint.workspace.environment.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which other levels settings could give a finding, so that nothing is offered that would have no effect. Any thread. */
public final class LevelOffers {

    private LevelOffers() {
    }

    /**
     * The levels to offer.
     *
     * <p>The trap: a setting raises nothing that a doubt has lowered, nor above what the rule itself says; but where settings speak of the
     * rule already, its finding may be lower than the rule would have it, and every level is offered.
     *
     * @param finding the finding
     * @param surroundings what its script is judged by
     * @return other levels than its own, the gravest first
     */
    public static List<Level> of(Finding finding, Surroundings surroundings) {
        boolean isSet = surroundings instanceof Surroundings.Usable usable
                && usable.settings().rules().levels().containsKey(finding.rule());
        Optional<RuleDescriptor> rule = Rules.CATALOGUE.find(finding.rule());
        return Stream.of(Level.values()).filter(level -> level != finding.level()).filter(level -> isSet
                || rule.filter(found -> new LevelSetting(level, found.level()).applied(finding).level() == level).isPresent()).toList();
    }

    /** Read when it is needed first. */
    private static final class Rules {
        static final Catalogue CATALOGUE = Catalogue.load();
    }
}
