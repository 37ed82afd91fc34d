package dev.exlint.workspace.analysis;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.Script;
import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.overview.Overview;
import dev.exlint.diagnosis.settings.Language;
import dev.exlint.powershell.parse.DialectChoice;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.workspace.environment.Surroundings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/**
 * Calls the diagnosis for one text and lets nothing escape: a failure is a note at the file and one entry in the log.
 *
 * <p>The clock of exlint's Eclipse side is read here and nowhere else. Any thread but the user interface's.
 */
public final class ScriptChecker {

    /** Steps end a check the same way on every machine; time is only the last resort, long enough for a busy one. */
    private static final long MOST_NANOSECONDS = TimeUnit.SECONDS.toNanos(10);
    private static final long MOST_STEPS = 50_000_000;

    private final Engine engine;
    private final Clock clock;
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    /**
     * Makes a checker.
     *
     * @param engine the diagnosis
     * @param clock says at which instant certificates are judged
     */
    public ScriptChecker(Engine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * Puts everything that is known of an environment into one value, judged as scripts are: now.
     *
     * @param environment the environment
     * @return its servers, connectors and what is presented
     */
    public Overview overview(Environment environment) {
        return Overview.of(environment, clock.instant());
    }

    /**
     * Looks at one version of a file's text.
     *
     * @param file the file, for its name; only scripts are judged, other files of the language are parsed
     * @param source the text
     * @param surroundings what it is judged by
     * @param cancelled asked now and then whether the answer is still wanted
     * @return what there is to say; without worth if the answer was no longer wanted
     */
    public Analysis check(IFile file, SourceText source, Surroundings surroundings, BooleanSupplier cancelled) {
        try {
            Budget budget = budget(cancelled);
            Analysis analysis = check(file, source, surroundings, budget);
            failed.remove(file.getFullPath().toString());
            return analysis;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError failure) {
            log(file, failure);
            return new Analysis.Failed(source, List.of(new Note(0, Level.ERROR, AnalysisMessages.CouldNotBeChecked)));
        }
    }

    /**
     * Parses a text that is not judged, so that it can be painted.
     *
     * @param source the text
     * @param unreadable one sentence why the file behind it is no text at all; empty if it is, or if there is no file
     * @param language what it is read as, unless it says so itself
     * @param cancelled asked now and then whether the answer is still wanted
     * @return its tokens and tree, and the reason if there is one
     */
    public Analysis parse(SourceText source, String unreadable, Language language, BooleanSupplier cancelled) {
        List<Note> notes = unreadable.isEmpty() ? List.of() : List.of(new Note(0, Level.ERROR, unreadable));
        try {
            return parsed(source, notes, language, budget(cancelled));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError failure) {
            Platform.getLog(ScriptChecker.class).error("exlint could not parse a text", failure);
            return new Analysis.Failed(source, notes);
        }
    }

    private Analysis check(IFile file, SourceText source, Surroundings surroundings, Budget budget) {
        if (!ScriptFiles.isScript(file)) {
            return parsed(source, List.of(), surroundings.language(), budget);
        }
        if (surroundings instanceof Surroundings.Usable usable) {
            return judged(file, source, usable, budget);
        }
        return parsed(source, List.of(notJudged((Surroundings.Broken) surroundings)), surroundings.language(), budget);
    }

    private Analysis judged(IFile file, SourceText source, Surroundings.Usable usable, Budget budget) {
        Script script = new Script(file.getProjectRelativePath().toString(), source, new FilesBeside(file.getParent()));
        CheckContext context = new CheckContext(usable.environment(), usable.settings(), "", clock.instant());
        ScriptReport report = usable.baseline().apply(engine.check(script, context, budget), nameInBaseline(file, usable));
        List<Note> notes = new ArrayList<>();
        for (Problem problem : report.problems()) {
            if (problem.file().equals(script.displayName())) {
                notes.add(new Note(problem.line(), Level.ERROR, problem.message()));
            }
        }
        if (budget.isExhausted()) {
            notes.add(new Note(0, Level.INFO, AnalysisMessages.NotCheckedCompletely));
        }
        List<Finding> findings = report.findings().stream().sorted(Finding.ORDER).toList();
        return new Analysis.Parsed(source, report.tree(), findings, notes, new Judgement.Made(report, context));
    }

    /** The script as a baseline names it: relative to the baseline's folder, as the runner has it. */
    private static String nameInBaseline(IFile file, Surroundings.Usable usable) {
        IPath baseline = IPath.fromPortableString(usable.settings().baseline());
        IPath home = file.getProject().getLocation();
        IPath script = file.getLocation();
        if (home == null || script == null) {
            return file.getProjectRelativePath().toString();
        }
        IPath place = baseline.isAbsolute() ? baseline : home.append(baseline);
        return script.makeRelativeTo(place.removeLastSegments(1)).toString();
    }

    private static Analysis parsed(SourceText source, List<Note> notes, Language language, Budget budget) {
        return new Analysis.Parsed(source, DialectChoice.parse(source, Optional.empty(), language.dialect(), budget), List.of(), notes,
                Judgement.None.NONE);
    }

    private static Note notJudged(Surroundings.Broken broken) {
        String message = broken.line() == 0 ? NLS.bind(AnalysisMessages.EnvironmentBrokenWithoutLine, broken.file(), broken.message())
                : NLS.bind(AnalysisMessages.EnvironmentBroken, new Object[] {broken.file(), broken.line(), broken.message()});
        return new Note(0, Level.INFO, message);
    }

    private static Budget budget(BooleanSupplier cancelled) {
        long start = System.nanoTime();
        return Budget.of(MOST_STEPS, () -> cancelled.getAsBoolean() || System.nanoTime() - start > MOST_NANOSECONDS);
    }

    /** Only the first failure of a file is logged, until a check of it succeeds: a failure while typing would fill the log. */
    private void log(IFile file, Throwable failure) {
        if (failed.add(file.getFullPath().toString())) {
            Platform.getLog(ScriptChecker.class).error("exlint could not check " + file.getFullPath(), failure);
        }
    }
}
