package dev.exlint.diagnosis;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.Edit;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.SourceText;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets a fix that makes a failing call succeed run unattended only if what the call then does is no graver than what was found before.
 *
 * <p>The trap: a call that fails harms nobody; mended by itself it may be the outage. Only such fixes are tried, each by a diagnosis of
 * the changed text, and only the first few of a script: the others are for review.
 */
final class FixProof {

    private static final int MOST = 8;
    private static final Set<String> REVIVING = Rules.all().stream().filter(Rule::revivesCalls).map(Rule::name).collect(Collectors.toSet());

    private final SourceText source;
    private final Budget budget;
    private final Function<SourceText, List<Finding>> diagnosis;
    private final Map<String, Long> grave;
    private int tried;

    /** For the findings of one text; the function judges another, within the same budget. */
    FixProof(SourceText source, List<Finding> findings, Budget budget, Function<SourceText, List<Finding>> diagnosis) {
        this.source = source;
        this.budget = budget;
        this.diagnosis = diagnosis;
        this.grave = grave(findings);
    }

    /** The finding with fixes that are as safe as they say. */
    Finding proven(Finding finding) {
        if (!REVIVING.contains(finding.rule()) || finding.fixes().stream().noneMatch(fix -> fix.kind() == FixKind.SAFE)) {
            return finding;
        }
        List<Fix> fixes = finding.fixes().stream().map(fix -> fix.kind() != FixKind.SAFE || isHarmless(fix) ? fix
                : new Fix(fix.title(), FixKind.REVIEW, fix.edits())).toList();
        return finding.withFixes(fixes);
    }

    private boolean isHarmless(Fix fix) {
        if (++tried > MOST) {
            return false;
        }
        try {
            Map<String, Long> after = grave(diagnosis.apply(source.withReplacements(fix.edits().stream().map(Edit::replacement).toList())));
            return !budget.isExhausted()
                    && after.entrySet().stream().allMatch(each -> each.getValue() <= grave.getOrDefault(each.getKey(), 0L));
        } catch (CharacterCodingException noSuchCharacter) {
            return false;
        }
    }

    private static Map<String, Long> grave(List<Finding> findings) {
        return findings.stream().filter(each -> each.level() != Level.INFO)
                .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    }
}
