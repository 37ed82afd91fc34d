package dev.exlint.cli;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Diagnosis;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.diagnosis.report.CheckedScript;
import dev.exlint.diagnosis.report.Report;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.SourceText;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run of {@code check} over all its scripts: what is wrong with one input never hides the others. */
final class CheckRun {

    private final CheckOptions options;
    private final Session session;
    private final Instant now;
    private final SettingsOfScripts settings;
    private final ScriptRun scripts;
    private final Baselines baselines;
    private final List<CheckedScript> checked = new ArrayList<>();
    private final Map<String, CheckedScript> snapshots = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder diff = new StringBuilder();

    CheckRun(CheckOptions options, Session session, Instant now) {
        this.options = options;
        this.session = session;
        this.now = now;
        LocalFiles files = new LocalFiles(session.surroundings().workingDirectory());
        this.settings = new SettingsOfScripts(options, files);
        this.scripts = new ScriptRun(session, now, options.debug(), options.dialect(), files, settings);
        this.baselines = new Baselines(options.baseline(), options.writeBaseline(), files);
    }

    /** Checks everything the options name. */
    void everything() {
        scripts.each(options.paths(), options.stdinFilename(), "checking", this::judge);
        problems.addAll(scripts.problems());
        baselines.write(session);
        problems.addAll(baselines.problems());
    }

    Report report() {
        return new Report(now, checked, problems, List.copyOf(snapshots.values()), options.showSuppressed());
    }

    /** The changes of a dry run, as one unified diff. */
    String diff() {
        return diff.toString();
    }

    boolean settingsAreWrong() {
        return settings.areWrong() || baselines.areMissing();
    }

    private void judge(ScriptFile file, byte[] bytes, CheckContext context, ScriptReport report) {
        SourceText source = report.script().source();
        snapshots.computeIfAbsent(context.environment().snapshot(),
                name -> CheckedScript.snapshot(name, Diagnosis.snapshot(context), List.of()));
        SafeFixes fixes = new SafeFixes(script -> baselines.apply(Diagnosis.check(script, options.dialect(), context, Budget.unlimited()),
                file, context.settings()));
        ScriptReport first = baselines.apply(report, file, context.settings());
        ScriptReport last = first;
        if (options.fix()) {
            last = fixes.apply(first);
            SourceText fixed = last.script().source();
            if (fixed != source && options.dryRun()) {
                diff.append(UnifiedDiff.between(file.name(), source, fixed));
            } else if (fixed != source && !written(file, bytes, fixed, fixes.count())) {
                last = first;
            }
        }
        ScriptReport shown = baselines.accept(options.dryRun() ? first : last, file, context.settings());
        checked.add(new CheckedScript(file.name(), shown.script().source(), shown.tree().dialect(), shown.findings(),
                shown.suppressed()));
        problems.addAll(shown.problems());
    }

    private boolean written(ScriptFile file, byte[] bytes, SourceText fixed, int count) {
        try {
            FileReplacement.replace(file.path(), bytes, fixed.bytes());
            session.say("fixed " + file.name() + " (" + count + (count == 1 ? " fix)" : " fixes)"));
            return true;
        } catch (IOException failure) {
            problems.add(new Problem(file.name(), 0, "the fix can't be written: " + Reason.of(failure)));
            return false;
        }
    }
}
