package dev.exlint.diagnosis.rule.syntax;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.suppression.DirectiveError;
import java.util.List;

/** A directive or attribute that suppresses nothing because it is written wrongly: whoever wrote it believes that it works. */
public final class InvalidDirective implements Rule {

    @Override
    public String name() {
        return "EXInvalidDirective";
    }

    @Override
    public boolean judgesBrokenCode() {
        return true;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.suppressions().errors().stream().map(this::finding).toList();
    }

    private Finding finding(DirectiveError error) {
        return new Finding(name(), Level.WARNING, true, Confidence.NONE, "", error.start(), error.end(), error.message(), List.of(),
                List.of(), List.of());
    }
}
