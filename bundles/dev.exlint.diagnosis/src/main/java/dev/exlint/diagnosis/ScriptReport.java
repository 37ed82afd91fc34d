package dev.exlint.diagnosis;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.diagnosis.suppression.SuppressedFinding;
import dev.exlint.powershell.eval.Trace;
import dev.exlint.powershell.parse.SyntaxTree;
import java.util.List;

/**
 * All that one check learnt about one script; every door shows a part of it.
 *
 * @param script what was judged
 * @param tree how the engine reads it
 * @param trace what it does, call by call
 * @param plan what it changes
 * @param findings sorted by start, then rule, without those that are suppressed
 * @param suppressed what is suppressed or switched off, in the same order
 * @param problems inputs that could not be read or judged
 */
public record ScriptReport(Script script, SyntaxTree tree, Trace trace, ChangePlan plan, List<Finding> findings,
        List<SuppressedFinding> suppressed, List<Problem> problems) {

    /** Keeps unmodifiable copies. */
    public ScriptReport {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        problems = List.copyOf(problems);
    }

    /** The same report with other findings reported and suppressed. */
    public ScriptReport reporting(List<Finding> reported, List<SuppressedFinding> instead) {
        return new ScriptReport(script, tree, trace, plan, reported, instead, problems);
    }
}
