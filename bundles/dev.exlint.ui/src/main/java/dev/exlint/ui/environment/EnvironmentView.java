package dev.exlint.ui.environment;

import dev.exlint.ui.editor.LiveScriptConnection;
import dev.exlint.ui.view.DetailsPane;
import dev.exlint.ui.view.EditorFollower;
import dev.exlint.ui.view.NodeTree;
import dev.exlint.ui.view.ScriptPlace;
import dev.exlint.workspace.overview.CertificateCall;
import dev.exlint.workspace.overview.ProjectEnvironments;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.IShowInTargetList;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;

/**
 * The environment of the project in whose file the user works: servers with certificates, connectors with what is presented, and the calls
 * that name a certificate. Everything is read and judged in a job.
 */
public final class EnvironmentView extends ViewPart {

    private static final String HELP = "dev.exlint.ui.environment";
    private static final int DELAY_MILLISECONDS = 150;
    private static final String WEIGHT = "treeWeight";
    private static final int WHOLE = 1000;
    private static final int TREE = 690;

    private final EditorFollower follower = new EditorFollower(this::follow);
    private volatile IFile shown;
    private IMemento saved;
    private EnvironmentWatch watch;
    private EnvironmentLoad load;
    private IWorkbenchSiteProgressService progress;
    private SashForm sash;
    private FilteredTree tree;
    private DetailsPane details;
    private NodeTree nodes;
    private EnvironmentOrder order;
    private List<IFile> sources = List.of();
    private ScriptPlace wanted;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        saved = memento;
    }

    @Override
    public void saveState(IMemento memento) {
        if (sash != null && !sash.isDisposed()) {
            int[] weights = sash.getWeights();
            memento.putInteger(WEIGHT, WHOLE * weights[0] / (weights[0] + weights[1]));
            order.save(memento);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        sash = new SashForm(parent, SWT.HORIZONTAL);
        tree = new FilteredTree(sash, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.LEFT_TO_RIGHT, new EnvironmentFilter(), true, true);
        tree.setInitialText(EnvironmentMessages.FilterHint);
        details = new DetailsPane(sash);
        Integer weight = saved == null ? null : saved.getInteger(WEIGHT);
        int first = weight == null ? TREE : Math.max(1, Math.min(WHOLE - 1, weight));
        sash.setWeights(first, WHOLE - first);
        prepare(tree.getViewer());
        new EnvironmentActions(this, tree.getViewer(), details.widget()).contribute(order.menu());
        if (saved != null) {
            order.restore(saved);
        }
        PlatformUI.getWorkbench().getHelpSystem().setHelp(sash, HELP);
        LiveScriptConnection.checks().ifPresent(this::connect);
        getSite().getPage().addPartListener(follower);
        setContentDescription(EnvironmentMessages.NothingOpen);
        follower.follow(getSite().getPage().getActiveEditor());
    }

    private void prepare(TreeViewer viewer) {
        nodes = new NodeTree(viewer, details, EnvironmentMessages.TreeName);
        order = new EnvironmentOrder(viewer);
        viewer.addOpenListener(event -> showCalls());
        viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.F3) {
                showCalls();
            }
        }));
        getSite().setSelectionProvider(viewer);
    }

    private void connect(ScriptChecks checks) {
        progress = getSite().getService(IWorkbenchSiteProgressService.class);
        load = new EnvironmentLoad(new ProjectEnvironments(checks), () -> shown, this::receive, checks.texts());
        watch = new EnvironmentWatch(checks.environments(), () -> shown, this::refresh);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(watch, IResourceChangeEvent.POST_CHANGE);
    }

    private void follow(IFile file) {
        if (!file.equals(shown)) {
            shown = file;
            refresh();
        }
    }

    /** Loads again, soon. Any thread. */
    void refresh() {
        if (load != null) {
            progress.schedule(load, DELAY_MILLISECONDS);
        }
    }

    private void receive(EnvironmentLoad.Result result) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!tree.isDisposed()) {
                show(result);
            }
        });
    }

    private void show(EnvironmentLoad.Result result) {
        setContentDescription(result.heading());
        sources = result.files();
        nodes.show(result.roots(), 2, (viewer, roots) -> {
            if (wanted != null && wanted.file().equals(shown)) {
                select(NamedCertificateLines.of(wanted, roots));
                wanted = null;
            }
        });
    }

    /** Shows what a place in a script speaks of, once it is loaded. */
    void reveal(ScriptPlace place) {
        wanted = place;
        shown = place.file();
        refresh();
    }

    /** What is filtered out could not be seen. */
    private void select(List<TreePath> paths) {
        if (!paths.isEmpty()) {
            tree.getFilterControl().setText("");
            tree.getViewer().setSelection(new TreeSelection(paths.toArray(TreePath[]::new), tree.getViewer().getComparer()), true);
        }
    }

    /** The workspace files that what is shown was read from. */
    List<IFile> sources() {
        return sources;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        boolean shows = adapter == IShowInSource.class || adapter == IShowInTarget.class || adapter == IShowInTargetList.class;
        return shows ? adapter.cast(new EnvironmentShowIn(this)) : super.getAdapter(adapter);
    }

    /** The lines that are selected now. */
    Stream<EnvironmentNode> selected() {
        return nodes.selected(EnvironmentNode.class);
    }

    /** Goes to the first call that names the selected certificate and shows where the others are. */
    void showCalls() {
        Optional<EnvironmentNode> node = selected().findFirst();
        if (node.isEmpty()) {
            return;
        }
        Optional<CertificateCall> call = node.get().calls().stream().findFirst();
        getViewSite().getActionBars().getStatusLineManager().setMessage(call.isPresent() ? null : EnvironmentMessages.NoCalls);
        tree.getViewer().setExpandedState(node.get(), true);
        call.ifPresent(each -> NodeTree.open(getSite().getPage(), each.file(), each.start(), each.end()));
    }

    @Override
    public void setFocus() {
        tree.getViewer().getTree().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(follower);
        if (watch != null) {
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(watch);
            load.cancel();
        }
        super.dispose();
    }
}
