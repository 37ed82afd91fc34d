package dev.exlint.cli;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Diagnosis;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.Script;
import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.diagnosis.report.CheckedScript;
import dev.exlint.diagnosis.report.Report;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.SourceDecoder;
import dev.exlint.powershell.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run of {@code check} over all its scripts: what is wrong with one input never hides the others. */
final class CheckRun {

    private final CheckOptions options;
    private final Session session;
    private final Instant now;
    private final LocalFiles files;
    private final SettingsOfScripts settings;
    private final Baselines baselines;
    private final List<CheckedScript> checked = new ArrayList<>();
    private final Map<String, CheckedScript> snapshots = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder diff = new StringBuilder();
    private final Set<Path> seen = new HashSet<>();

    CheckRun(CheckOptions options, Session session, Instant now) {
        this.options = options;
        this.session = session;
        this.now = now;
        this.files = new LocalFiles(session.surroundings().workingDirectory());
        this.settings = new SettingsOfScripts(options, files);
        this.baselines = new Baselines(options.baseline(), options.writeBaseline(), files);
    }

    /** Checks everything the options name. */
    void everything() {
        try (Progress progress = Progress.start(session, "looking for scripts")) {
            ScriptFinder finder = new ScriptFinder(files);
            for (String path : options.paths()) {
                if (path.equals("-")) {
                    standardInput();
                } else {
                    finder.add(path);
                }
            }
            problems.addAll(finder.problems());
            List<ScriptFile> found = finder.found();
            for (int i = 0; i < found.size(); i++) {
                progress.says("checking " + found.get(i).name() + " (" + (i + 1) + " of " + found.size() + ")");
                file(found.get(i));
            }
            problems.addAll(settings.problems());
            baselines.write(session);
            problems.addAll(baselines.problems());
        }
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

    private void standardInput() {
        String name = options.stdinFilename().isEmpty() ? "-" : LocalFiles.withSlashes(options.stdinFilename());
        try {
            byte[] bytes = session.surroundings().in().readAllBytes();
            Path beside = options.stdinFilename().isEmpty() ? files.path("stdin") : files.path(options.stdinFilename());
            script(new ScriptFile(name, beside), bytes);
        } catch (IOException failure) {
            problems.add(new Problem(name, 0, "standard input can't be read: " + Reason.of(failure)));
        }
    }

    private void file(ScriptFile file) {
        try {
            if (seen.add(file.path().toRealPath())) {
                script(file, LocalFiles.read(file.path()));
            }
        } catch (IOException failure) {
            problems.add(new Problem(file.name(), 0, "the script can't be read: " + Reason.of(failure)));
        }
    }

    private void script(ScriptFile file, byte[] bytes) {
        Optional<CheckContext> context = settings.contextFor(file, now);
        if (context.isEmpty()) {
            return;
        }
        snapshots.computeIfAbsent(context.get().environment().snapshot(),
                name -> CheckedScript.snapshot(name, Diagnosis.snapshot(context.get()), List.of()));
        Decoding decoding = SourceDecoder.decode(bytes, context.get().settings().language().ansiCodePage());
        if (decoding instanceof Decoding.Undecodable undecodable) {
            problems.add(new Problem(file.name(), undecodable.line(), Undecodable.reason(undecodable)));
        } else if (decoding instanceof Decoding.Decoded decoded) {
            try {
                judge(file, decoded.source(), bytes, context.get());
            } catch (RuntimeException | StackOverflowError internal) {
                problems.add(new Problem(file.name(), 0, Exlint.internalError(internal, options.debug())));
            }
        }
    }

    private void judge(ScriptFile file, SourceText source, byte[] bytes, CheckContext context) {
        SafeFixes fixes = new SafeFixes(script -> baselines.apply(Diagnosis.check(script, options.dialect(), context, Budget.unlimited()), file,
                context.settings()));
        ScriptReport first = fixes.check(new Script(file.name(), source));
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
