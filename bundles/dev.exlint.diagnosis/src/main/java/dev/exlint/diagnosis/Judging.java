package dev.exlint.diagnosis;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.BrokenStatements;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.settings.RuleSettings;
import dev.exlint.diagnosis.suppression.SuppressedBy;
import dev.exlint.diagnosis.suppression.SuppressedFinding;
import dev.exlint.diagnosis.suppression.Suppression;
import dev.exlint.diagnosis.suppression.Suppressions.Unused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Asks every rule and sorts what they say into reported and suppressed. For one use.
 *
 * <p>Rules that the settings switch off are asked all the same, so that a suppression in the script doesn't look superfluous to a team
 * that has the rule off, and a report can show what is kept from it. Only rules that nobody switched on stay unasked.
 */
final class Judging {

    private final RuleContext context;
    private final RuleSettings settings;
    private final BrokenStatements broken;
    private final Set<Suppression> used = new HashSet<>();
    private final List<Finding> reported = new ArrayList<>();
    private final List<SuppressedFinding> suppressed = new ArrayList<>();

    Judging(RuleContext context) {
        this.context = context;
        this.settings = context.check().settings().rules();
        this.broken = new BrokenStatements(context.tree());
        judge();
    }

    List<Finding> reported() {
        return reported;
    }

    List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    private void judge() {
        List<Rule> asked = Rules.all().stream().filter(rule -> settings.asks(rule.name(), rule.isOnByDefault())).toList();
        Set<String> names = new HashSet<>();
        for (Rule rule : asked) {
            if (rule.canSpeak(context)) {
                names.add(rule.name());
            }
            rule.check(context).stream().filter(finding -> rule.judgesBrokenCode() || !broken.hold(context.tree(), finding))
                    .forEach(this::sort);
        }
        List<Unused> unused = context.suppressions().unused(used);
        asked.forEach(rule -> rule.checkLast(context, names, unused).forEach(this::sort));
        reported.sort(Finding.ORDER);
        suppressed.sort(SuppressedFinding.ORDER);
    }

    private void sort(Finding found) {
        Finding finding = settings.levelled(found);
        List<Suppression> inSource = context.suppressions().covering(finding);
        if (!inSource.isEmpty()) {
            used.addAll(inSource);
            suppressed.add(inSource.get(0).suppress(finding));
        } else if (!settings.wants(finding.rule(), true) || !settings.shows(finding)) {
            suppressed.add(new SuppressedFinding(finding, SuppressedBy.SETTINGS, ""));
        } else {
            reported.add(finding);
        }
    }
}
