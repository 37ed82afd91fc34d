package dev.exlint.ui.environment;

import dev.exlint.ui.view.DetailsPane;
import dev.exlint.ui.view.FollowingView;
import dev.exlint.ui.view.NodeTree;
import dev.exlint.ui.view.ViewActions;
import dev.exlint.workspace.overview.CertificateCall;
import dev.exlint.workspace.overview.ProjectEnvironments;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredTree;

/**
 * The environment of the project in whose file the user works: servers with certificates, connectors with what is presented, and the calls
 * that name a certificate. Everything is read and judged in a job.
 */
public final class EnvironmentView extends FollowingView {

    private static final String HELP = "dev.exlint.ui.environment";
    private static final String WEIGHT = "treeWeight";
    private static final int WHOLE = 1000;
    private static final int TREE = 690;

    private IMemento saved;
    private EnvironmentWatch watch;
    private SashForm sash;
    private FilteredTree tree;
    private DetailsPane details;
    private NodeTree nodes;
    private EnvironmentOrder order;
    private List<IFile> sources = List.of();

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
        new ViewActions(this, tree.getViewer(), details.widget(), this::selectedText)
                .contribute(ViewActions.action(EnvironmentMessages.ShowCalls, IAction.AS_PUSH_BUTTON, this::showCalls),
                        List.of(order.menu()));
        if (saved != null) {
            order.restore(saved);
        }
        PlatformUI.getWorkbench().getHelpSystem().setHelp(sash, HELP);
        setContentDescription(EnvironmentMessages.NothingOpen);
        start(this::loader);
    }

    private void prepare(TreeViewer viewer) {
        nodes = new NodeTree(viewer, details, EnvironmentMessages.TreeName);
        order = new EnvironmentOrder(viewer);
        onOpen(viewer, this::showCalls);
        getSite().setSelectionProvider(viewer);
    }

    private Job loader(ScriptChecks checks) {
        watch = new EnvironmentWatch(checks.environments(), this::shown, this::refresh);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(watch, IResourceChangeEvent.POST_CHANGE);
        return new EnvironmentLoad(new ProjectEnvironments(checks), this::shown, result -> later(tree, () -> show(result)), checks.texts());
    }

    private void show(EnvironmentLoad.Result result) {
        setContentDescription(result.heading());
        sources = result.files();
        nodes.show(result.roots(), 2, (viewer, roots) -> takeWanted().ifPresent(place -> select(NamedCertificateLines.of(place, roots))));
    }

    /** What is filtered out could not be seen. */
    private void select(List<TreePath> paths) {
        if (!paths.isEmpty()) {
            tree.getFilterControl().setText("");
            tree.getViewer().setSelection(new TreeSelection(paths.toArray(TreePath[]::new), tree.getViewer().getComparer()), true);
        }
    }

    /** The scripts that name what is selected, else the files that the environment was read from. */
    @Override
    protected List<IFile> files() {
        List<IFile> named = selected().flatMap(node -> node.calls().stream()).map(CertificateCall::file).distinct().toList();
        return named.isEmpty() ? sources : named;
    }

    private String selectedText() {
        return selected().map(EnvironmentNode::text).collect(Collectors.joining("\n"));
    }

    /** The lines that are selected now. */
    private Stream<EnvironmentNode> selected() {
        return nodes.selected(EnvironmentNode.class);
    }

    /** Goes to the first call that names the selected certificate and shows where the others are. */
    private void showCalls() {
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
        if (watch != null) {
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(watch);
        }
        super.dispose();
    }
}
