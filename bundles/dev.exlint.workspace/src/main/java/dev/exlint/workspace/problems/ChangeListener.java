package dev.exlint.workspace.problems;

import dev.exlint.workspace.environment.Environments;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;

/** Turns changes of the workspace into checks. Called while the workspace notifies: it only looks at names and starts jobs. */
final class ChangeListener implements IResourceChangeListener {

    private static final int CONTENT =
            IResourceDelta.CONTENT | IResourceDelta.ENCODING | IResourceDelta.REPLACED | IResourceDelta.MOVED_FROM;

    private final ScriptChecks checks;
    private final Environments environments;

    ChangeListener(ScriptChecks checks, Environments environments) {
        this.checks = checks;
        this.environments = environments;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getDelta() == null) {
            return;
        }
        try {
            event.getDelta().accept(this::visit);
        } catch (CoreException e) {
            Platform.getLog(ChangeListener.class).log(e.getStatus());
        }
    }

    private boolean visit(IResourceDelta delta) {
        IResource resource = delta.getResource();
        if (resource instanceof IProject project) {
            return visit(project, delta);
        }
        if (resource instanceof IFile file && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & CONTENT) != 0)) {
            environments.judgedBy(file).forEach(checks::checkAll);
            if (delta.getKind() != IResourceDelta.REMOVED) {
                checks.check(file);
            }
        }
        return true;
    }

    private boolean visit(IProject project, IResourceDelta delta) {
        if (!project.isAccessible()) {
            checks.forget(project);
            return false;
        }
        if (delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & IResourceDelta.OPEN) != 0) {
            checks.checkAll(project);
            return false;
        }
        return true;
    }
}
