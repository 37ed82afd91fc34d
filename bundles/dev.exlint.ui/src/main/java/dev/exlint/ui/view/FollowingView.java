package dev.exlint.ui.view;

import dev.exlint.ui.editor.LiveScriptConnection;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.IShowInTargetList;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;

/**
 * A view of the file in the active editor: a job makes what is shown, soon after each reason to look again. Only showing is done on the
 * user interface's thread.
 */
public abstract class FollowingView extends ViewPart {

    private static final int DELAY_MILLISECONDS = 150;

    private final EditorFollower follower = new EditorFollower(this::follow);
    private volatile IFile shown;
    private ScriptPlace wanted;
    private IWorkbenchSiteProgressService progress;
    private Job load;

    /**
     * Begins to follow; the last thing to do when the view is made.
     *
     * @param loader makes the job that loads what {@link #shown} asks for
     */
    protected final void start(Function<ScriptChecks, Job> loader) {
        Optional<ScriptChecks> checks = LiveScriptConnection.checks();
        if (checks.isPresent()) {
            progress = getSite().getService(IWorkbenchSiteProgressService.class);
            load = loader.apply(checks.get());
        }
        getSite().getPage().addPartListener(follower);
        follower.follow(getSite().getPage().getActiveEditor());
    }

    /**
     * Says which files are followed.
     *
     * @param file a file of the workspace
     * @return whether the view has something to say about it
     */
    protected boolean follows(IFile file) {
        return file != null;
    }

    /** {@return the files that what is selected stands in, or comes from; for Show In} */
    protected abstract List<IFile> files();

    private void follow(IFile file) {
        if (follows(file) && !file.equals(shown)) {
            shown = file;
            refresh();
        }
    }

    /** {@return the file to show, or null} Any thread. */
    protected final IFile shown() {
        return shown;
    }

    /** Loads again, soon. Any thread. */
    public final void refresh() {
        if (load != null) {
            progress.schedule(load, DELAY_MILLISECONDS);
        }
    }

    /**
     * Shows what a place in a script speaks of, once it is loaded.
     *
     * @param place the place
     */
    final void reveal(ScriptPlace place) {
        wanted = place;
        shown = place.file();
        refresh();
    }

    /**
     * The place that the user wants to see, asked once it is loaded and given once.
     *
     * @return the place, if it is in the file that is shown
     */
    protected final Optional<ScriptPlace> takeWanted() {
        Optional<ScriptPlace> place = Optional.ofNullable(wanted).filter(each -> each.file().equals(shown));
        place.ifPresent(each -> wanted = null);
        return place;
    }

    /**
     * Shows something on the user interface's thread, unless the view is gone by then.
     *
     * @param control a widget of the view
     * @param work shows it
     */
    protected final void later(Control control, Runnable work) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                work.run();
            }
        });
    }

    /**
     * Lets Enter, a double click and F3 go from a line to what it speaks of.
     *
     * @param viewer the tree
     * @param go goes there
     */
    protected static void onOpen(TreeViewer viewer, Runnable go) {
        viewer.addOpenListener(event -> go.run());
        viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.F3) {
                go.run();
            }
        }));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        boolean shows = adapter == IShowInSource.class || adapter == IShowInTarget.class || adapter == IShowInTargetList.class;
        return shows ? adapter.cast(new ViewShowIn(this)) : super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(follower);
        if (load != null) {
            load.cancel();
        }
        super.dispose();
    }
}
