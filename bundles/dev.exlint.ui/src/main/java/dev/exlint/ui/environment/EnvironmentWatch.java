package dev.exlint.ui.environment;

import dev.exlint.workspace.analysis.ScriptFiles;
import dev.exlint.workspace.environment.Environments;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;

/** Hears when something that the view shows may have changed. Called while the workspace notifies: it only looks at names. */
final class EnvironmentWatch implements IResourceChangeListener {

    private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.MOVED_FROM | IResourceDelta.OPEN;

    private final Environments environments;
    private final Supplier<IFile> shown;
    private final Runnable changed;

    EnvironmentWatch(Environments environments, Supplier<IFile> shown, Runnable changed) {
        this.environments = environments;
        this.shown = shown;
        this.changed = changed;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IFile file = shown.get();
        if (file == null || event.getDelta() == null) {
            return;
        }
        boolean[] concerned = {false};
        try {
            event.getDelta().accept(delta -> {
                concerned[0] |= concerns(delta, file.getProject());
                return !concerned[0];
            });
        } catch (CoreException e) {
            Platform.getLog(EnvironmentWatch.class).log(e.getStatus());
        }
        if (concerned[0]) {
            changed.run();
        }
    }

    private boolean concerns(IResourceDelta delta, IProject project) {
        IResource resource = delta.getResource();
        boolean other = delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & CONTENT) == 0;
        if (other || resource.getType() == IResource.ROOT) {
            return false;
        }
        if (resource instanceof IFile file) {
            return ScriptFiles.isScript(file) && file.getProject().equals(project) || environments.judgedBy(file).contains(project);
        }
        return resource.equals(project);
    }
}
