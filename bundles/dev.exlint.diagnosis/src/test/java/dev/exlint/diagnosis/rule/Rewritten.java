package dev.exlint.diagnosis.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.FixKind;
import java.util.List;

/** Applies the first fix of a rule, for tests that show the text before and after. */
public final class Rewritten {

    private Rewritten() {
    }

    /** The script after the rule's first fix of that kind. */
    public static String by(String rule, FixKind kind, String template) {
        Finding finding = only(rule, template);
        assertEquals(kind, finding.fixes().get(0).kind());
        return finding.fixes().get(0).applyTo(Expectations.fill(template));
    }

    /** The only finding of a rule. */
    public static Finding only(String rule, String template) {
        List<Finding> findings = all(rule, template);
        assertEquals(1, findings.size(), rule);
        return findings.get(0);
    }

    /** All findings of a rule. */
    public static List<Finding> all(String rule, String template) {
        return Expectations.findings(template, Hybrid.kb().context()).stream().filter(each -> each.rule().equals(rule)).toList();
    }

    /** The characters the only finding of a rule stands on. */
    public static String marked(String rule, String template) {
        return Expectations.marked(template, only(rule, template));
    }
}
