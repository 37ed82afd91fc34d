package dev.exlint.workspace.problems;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.workspace.analysis.Analysis;
import dev.exlint.workspace.analysis.LiveScript;
import dev.exlint.workspace.analysis.LiveScripts;
import dev.exlint.workspace.analysis.ScriptFiles;
import dev.exlint.workspace.environment.Environments;
import dev.exlint.workspace.environment.FileProblem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Checks the files of one project that changed, and all of them when what they are judged by changed.
 *
 * <p>Requests that come together are done together. A script that someone shows is not read from disk but handed to its document's own job.
 */
final class ProjectCheckJob extends WorkspaceJob {

    private static final long DELAY_MILLISECONDS = 100;

    private final IProject project;
    private final ScriptChecks checks;
    private final Set<IFile> waiting = new LinkedHashSet<>();
    private boolean everything;

    ProjectCheckJob(IProject project, ScriptChecks checks) {
        super("exlint: " + project.getName());
        this.project = project;
        this.checks = checks;
        setSystem(true);
        setPriority(DECORATE);
    }

    void add(IFile file) {
        synchronized (waiting) {
            waiting.add(file);
        }
        schedule(DELAY_MILLISECONDS);
    }

    void addAll() {
        synchronized (waiting) {
            everything = true;
        }
        schedule(DELAY_MILLISECONDS);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == LiveScripts.FAMILY;
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        Set<IFile> files;
        boolean all;
        synchronized (waiting) {
            files = new LinkedHashSet<>(waiting);
            all = everything;
            waiting.clear();
            everything = false;
        }
        if (!project.isAccessible()) {
            return Status.OK_STATUS;
        }
        if (all) {
            files.addAll(languageFiles());
        }
        Set<IFile> sources = checkSources(files);
        for (IFile file : files) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            if (ScriptFiles.isChecked(file)) {
                check(file, monitor);
            }
        }
        if (all) {
            sweep(files, sources);
        }
        return Status.OK_STATUS;
    }

    /** Scripts, and settings files even where no script stands beside them. */
    private Set<IFile> languageFiles() throws CoreException {
        Set<IFile> found = new LinkedHashSet<>();
        project.accept(resource -> {
            if (resource instanceof IFile file && (ScriptFiles.isChecked(file) || Environments.isSettings(file))) {
                found.add(file);
            }
            return true;
        });
        return found;
    }

    /** Marks the problems of settings, snapshots and root lists; these are never taken from an editor. */
    private Set<IFile> checkSources(Set<IFile> files) {
        Set<IFile> done = new LinkedHashSet<>();
        for (IFile file : files) {
            if (file.isAccessible()) {
                checks.environments().problems(file).forEach((source, problems) -> {
                    if (done.add(source) && source.isAccessible()) {
                        List<MarkerContent> contents = new ArrayList<>();
                        problems.forEach(problem -> contents.add(content(problem)));
                        checks.write(source, contents, source.getModificationStamp(), false);
                    }
                });
            }
        }
        return done;
    }

    private static MarkerContent content(FileProblem problem) {
        return problem.importable() ? MarkerContent.importable(problem.line(), problem.message())
                : MarkerContent.at(problem.line(), Level.ERROR, problem.message());
    }

    private void check(IFile file, IProgressMonitor monitor) {
        Optional<LiveScript> open = checks.live().of(file);
        if (open.isPresent()) {
            open.get().refresh();
            return;
        }
        long stamp = file.getModificationStamp();
        Analysis analysis = checks.onDisk(file, monitor::isCanceled);
        if (!monitor.isCanceled()) {
            checks.write(file, analysis, stamp, false);
        }
    }

    /** Takes away what an earlier session left on files that nothing is said about any more. */
    private void sweep(Set<IFile> checked, Set<IFile> sources) throws CoreException {
        for (IMarker marker : project.findMarkers(ProblemMarker.TYPE, false, IResource.DEPTH_INFINITE)) {
            if (marker.getResource() instanceof IFile file && !sources.contains(file)
                    && !(checked.contains(file) && ScriptFiles.isChecked(file)) && checks.environments().judgedBy(file).isEmpty()) {
                marker.delete();
            }
        }
    }
}
