package dev.exlint.diagnosis;

import dev.exlint.diagnosis.exchange.ExchangeModels;
import dev.exlint.diagnosis.exchange.ExchangeWorld;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.diagnosis.rule.environment.SnapshotRule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.eval.EvaluationOptions;
import dev.exlint.powershell.eval.Evaluator;
import dev.exlint.powershell.eval.ScriptFiles;
import dev.exlint.powershell.eval.Trace;
import dev.exlint.powershell.parse.DialectChoice;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The one way from a script to its findings, the same for the terminal, the review and the editor.
 *
 * <p>A pure function: no file, no clock, no locale. Any thread.
 */
public final class Diagnosis {

    private static final List<String> CODE = List.of(".ps1", ".psm1");

    private Diagnosis() {
    }

    /**
     * Judges a script.
     *
     * @param script its name and text
     * @param context what is known besides
     * @param budget bounds the work; what runs out of it is unknown, never an error
     */
    public static ScriptReport check(Script script, CheckContext context, Budget budget) {
        return check(script, Optional.empty(), context, budget);
    }

    /**
     * Judges a script in a language that the caller chose.
     *
     * @param script its name and text
     * @param dialect the language, whatever the script asks for; empty to let the script and the settings decide
     * @param context what is known besides
     * @param budget bounds the work; what runs out of it is unknown, never an error
     */
    public static ScriptReport check(Script script, Optional<Dialect> dialect, CheckContext context, Budget budget) {
        ScriptReport report = judged(script, dialect, context, budget);
        FixProof proof = new FixProof(script.source(), report.findings(), budget,
                changed -> judged(script.with(changed), dialect, context, budget).findings());
        return report.reporting(report.findings().stream().map(proof::proven).toList(), report.suppressed());
    }

    private static ScriptReport judged(Script script, Optional<Dialect> dialect, CheckContext context, Budget budget) {
        SyntaxTree tree = DialectChoice.parse(script.source(), dialect, context.settings().language().dialect(), budget);
        ExchangeWorld world = ExchangeWorld.of(context.environment().organisation(), context.runsOn());
        EvaluationOptions start = EvaluationOptions.open(context.runsOn()).with(data(script.files()));
        Trace trace = Evaluator.evaluate(tree, world, ExchangeModels.all(), start, budget);
        ChangePlan plan = ChangePlan.of(context.environment(), trace, context.now());
        Judging judging = new Judging(RuleContext.of(script, tree, trace, plan, context, budget));
        return new ScriptReport(script, tree, trace, plan, judging.reported(), judging.suppressed(), problems(script, trace, budget));
    }

    /** Lists and tables beside the script are values of it; code there is judged where it stands and can't be seen into from here. */
    private static ScriptFiles data(ScriptFiles files) {
        return path -> CODE.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith) ? Optional.empty() : files.read(path);
    }

    /**
     * Judges what describes the servers, whatever scripts there are: once a run, not once a script (ruling 42).
     *
     * @param context what is known besides
     * @return findings without place, since they speak of the whole snapshot; none if there is no snapshot
     */
    public static List<Finding> snapshot(CheckContext context) {
        return context.environment().isGiven() ? Rules.all().stream().filter(SnapshotRule.class::isInstance).map(SnapshotRule.class::cast)
                .filter(rule -> context.settings().wants(rule.name(), rule.isOnByDefault())).flatMap(rule -> rule.judge(context).stream())
                .map(context.settings().rules()::levelled).filter(context.settings().rules()::shows).sorted(Finding.ORDER).toList()
                : List.of();
    }

    /** A script that could not be followed to its end may hold more than was found. */
    private static List<Problem> problems(Script script, Trace trace, Budget budget) {
        return trace.complete() || budget.isCancelled() ? List.of()
                : List.of(new Problem(script.displayName(), 0, "too much work to follow the whole script; calls may be missing"));
    }
}
