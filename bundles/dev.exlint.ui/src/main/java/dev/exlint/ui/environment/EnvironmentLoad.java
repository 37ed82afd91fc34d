package dev.exlint.ui.environment;

import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.workspace.overview.ProjectEnvironment;
import dev.exlint.workspace.overview.ProjectEnvironments;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Loads and judges what the view shows; only the finished lines reach the user interface. */
final class EnvironmentLoad extends Job {

    private final ProjectEnvironments environments;
    private final Supplier<IFile> shown;
    private final Consumer<Result> receiver;
    private final Texts texts;

    EnvironmentLoad(ProjectEnvironments environments, Supplier<IFile> shown, Consumer<Result> receiver, Texts texts) {
        super(EnvironmentMessages.Loading);
        this.environments = environments;
        this.shown = shown;
        this.receiver = receiver;
        this.texts = texts;
        setSystem(true);
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        IFile file = shown.get();
        Result result = file == null ? new Result(EnvironmentMessages.NothingOpen, List.of(), List.of())
                : result(environments.of(file, monitor::isCanceled));
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        receiver.accept(result);
        return Status.OK_STATUS;
    }

    private Result result(ProjectEnvironment environment) {
        if (environment instanceof ProjectEnvironment.Known known) {
            return new Result(NLS.bind(EnvironmentMessages.Heading, known.project().getName(), known.overview().snapshot()),
                    EnvironmentTree.of(known, texts), known.files());
        }
        return new Result(((ProjectEnvironment.Missing) environment).reason(), List.of(), List.of());
    }

    /**
     * What to show.
     *
     * @param heading one line above the tree: what it shows, or why nothing
     * @param roots the tree
     * @param files the files it was read from, as far as they are in the workspace
     */
    record Result(String heading, List<EnvironmentNode> roots, List<IFile> files) {
    }
}
