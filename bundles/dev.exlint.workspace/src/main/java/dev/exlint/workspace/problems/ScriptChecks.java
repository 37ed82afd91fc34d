package dev.exlint.workspace.problems;

import dev.exlint.diagnosis.Diagnosis;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.workspace.analysis.Analysis;
import dev.exlint.workspace.analysis.Engine;
import dev.exlint.workspace.analysis.FileText;
import dev.exlint.workspace.analysis.LiveScript;
import dev.exlint.workspace.analysis.LiveScripts;
import dev.exlint.workspace.analysis.ScriptChecker;
import dev.exlint.workspace.analysis.ScriptFiles;
import dev.exlint.workspace.environment.Environments;
import dev.exlint.workspace.environment.Surroundings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/**
 * Keeps the markers of all scripts true: of open documents while they are typed, of other files when they, their settings or their snapshot
 * change.
 *
 * <p>One instance lives as long as the bundle and is registered as a service. Scripts that are open are judged by what their editor shows,
 * all others by what lies on disk.
 */
public final class ScriptChecks {

    private final IWorkspace workspace;
    private final Texts texts;
    private final MarkerWriter writer;
    private final Environments environments = new Environments();
    private final LiveScripts live;
    private final ChangeListener changes = new ChangeListener(this, environments);
    private final Map<IProject, ProjectCheckJob> jobs = new ConcurrentHashMap<>();
    private volatile ScriptChecker checker = new ScriptChecker(Diagnosis::check, Clock.systemUTC());

    /**
     * Makes the checks of a workspace; nothing happens before {@link #start}.
     *
     * @param workspace the workspace
     * @param engine the version to write into markers
     * @param texts renders messages in the user's language
     */
    public ScriptChecks(IWorkspace workspace, String engine, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        this.writer = new MarkerWriter(engine);
        this.live = new LiveScripts(environments, this::checker, this::analysed, this::check);
    }

    /** Listens to the workspace from now on and looks once at what is there. */
    public void start() {
        workspace.addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        for (IProject project : workspace.getRoot().getProjects()) {
            checkAll(project);
        }
    }

    /** Ends all jobs. */
    public void stop() {
        workspace.removeResourceChangeListener(changes);
        jobs.values().forEach(ProjectCheckJob::cancel);
    }

    /** {@return the open documents} */
    public LiveScripts live() {
        return live;
    }

    /** {@return what scripts are judged by} */
    public Environments environments() {
        return environments;
    }

    /** {@return who calls the diagnosis now} */
    public ScriptChecker checker() {
        return checker;
    }

    /** {@return what renders messages} */
    public Texts texts() {
        return texts;
    }

    /**
     * The analysis of a file as it is now: of its document if someone shows it, else of its bytes.
     *
     * @param file a script
     * @return the analysis; empty if its text can't be had at this moment
     */
    public Optional<Analysis> present(IFile file) {
        Optional<LiveScript> open = live.of(file);
        if (open.isPresent()) {
            return open.get().present();
        }
        return file.isAccessible() ? Optional.of(onDisk(file, () -> false)) : Optional.empty();
    }

    /** The analysis of a file's bytes. */
    Analysis onDisk(IFile file, BooleanSupplier cancelled) {
        Surroundings surroundings = environments.of(file);
        FileText text = FileText.read(file, surroundings.language().ansiCodePage());
        return text.isText() ? checker.check(file, text.source(), surroundings, cancelled)
                : checker.parse(text.source(), text.problem(), surroundings.language(), cancelled);
    }

    /**
     * Puts another engine and clock in place, for tests of failures and of certificates that expire.
     *
     * @param engine the engine
     * @param clock the clock
     */
    public void use(Engine engine, Clock clock) {
        checker = new ScriptChecker(engine, clock);
    }

    /**
     * Looks at one file again, soon.
     *
     * @param file a script; anything else is left alone
     */
    public void check(IFile file) {
        if (ScriptFiles.isScript(file)) {
            job(file.getProject()).add(file);
        }
    }

    /**
     * Looks at all scripts of a project again, soon, and at the files they are judged by.
     *
     * @param project the project
     */
    public void checkAll(IProject project) {
        if (project.isAccessible()) {
            job(project).addAll();
        }
    }

    /** A project was closed or deleted. */
    void forget(IProject project) {
        environments.forget(project);
        ProjectCheckJob job = jobs.remove(project);
        if (job != null) {
            job.cancel();
        }
    }

    private ProjectCheckJob job(IProject project) {
        return jobs.computeIfAbsent(project, key -> new ProjectCheckJob(key, this));
    }

    /** On the document's job. */
    private void analysed(LiveScript script, Analysis analysis, long version, boolean sameText) {
        script.file().filter(ScriptFiles::isChecked).ifPresent(file -> write(file, analysis, version, sameText));
    }

    void write(IFile file, Analysis analysis, long stamp, boolean touch) {
        List<MarkerContent> contents = new ArrayList<>();
        analysis.notes().forEach(note -> contents.add(MarkerContent.at(note.line(), note.level(), note.message())));
        analysis.findings().forEach(finding -> contents.add(MarkerContent.of(finding, analysis.source(), texts)));
        write(file, contents, stamp, touch);
    }

    void write(IFile file, List<MarkerContent> contents, long stamp, boolean touch) {
        try {
            writer.write(file, contents, stamp, touch);
        } catch (CoreException e) {
            if (file.isAccessible()) {
                ILog log = Platform.getLog(ScriptChecks.class);
                log.log(e.getStatus());
            }
        }
    }
}
