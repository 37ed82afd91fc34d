package dev.exlint.ui.plan;

import dev.exlint.ui.editor.LiveScriptConnection;
import dev.exlint.ui.view.DetailsPane;
import dev.exlint.ui.view.EditorFollower;
import dev.exlint.ui.view.NodeTree;
import dev.exlint.ui.view.ScriptPlace;
import dev.exlint.workspace.analysis.ScriptFiles;
import dev.exlint.workspace.plan.ScriptPlan;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.IShowInTargetList;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;

/**
 * What the active script changes: which certificate each server presents to Exchange Online before and after and whether it is taken, every
 * certificate and service, the calls, and what to know besides. Follows the typing; everything is made in a job.
 */
public final class ChangePlanView extends ViewPart {

    private static final String HELP = "dev.exlint.ui.plan";
    private static final int DELAY_MILLISECONDS = 150;
    private static final int[] WEIGHTS = {74, 26};

    private final EditorFollower follower = new EditorFollower(this::follow);
    private volatile IFile shown;
    private ScriptPlan plan = new ScriptPlan.Missing(PlanViewMessages.NothingOpen);
    private ScriptPlace wanted;
    private PlanLoad load;
    private IWorkbenchSiteProgressService progress;
    private TreeViewer viewer;
    private NodeTree nodes;

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        viewer = new TreeViewer(sash, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | SWT.LEFT_TO_RIGHT);
        DetailsPane details = new DetailsPane(sash);
        sash.setWeights(WEIGHTS);
        nodes = new NodeTree(viewer, details, PlanViewMessages.TreeName);
        columns();
        viewer.addOpenListener(event -> goToCall());
        viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.F3) {
                goToCall();
            }
        }));
        getSite().setSelectionProvider(viewer);
        new PlanActions(this, viewer, details.widget()).contribute();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(sash, HELP);
        LiveScriptConnection.checks().ifPresent(this::connect);
        getSite().getPage().addPartListener(follower);
        setContentDescription(PlanViewMessages.NothingOpen);
        follower.follow(getSite().getPage().getActiveEditor());
    }

    private void columns() {
        viewer.getTree().setHeaderVisible(true);
        for (PlanColumn each : PlanColumn.values()) {
            TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
            column.setLabelProvider(new PlanLabels(each));
            column.getColumn().setText(each.title());
            column.getColumn().setWidth(each.width());
            column.getColumn().setMoveable(true);
        }
    }

    private void connect(ScriptChecks checks) {
        progress = getSite().getService(IWorkbenchSiteProgressService.class);
        load = new PlanLoad(checks, () -> shown, (script, analysis, version, sameText) -> refresh(), this::receive);
    }

    private void follow(IFile file) {
        if (ScriptFiles.isScript(file) && !file.equals(shown)) {
            shown = file;
            refresh();
        }
    }

    /** Makes the plan again, soon. Any thread. */
    void refresh() {
        if (load != null) {
            progress.schedule(load, DELAY_MILLISECONDS);
        }
    }

    private void receive(PlanLoad.Result result) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!viewer.getTree().isDisposed()) {
                setContentDescription(result.heading());
                plan = result.plan();
                nodes.showExpanded(result.roots());
                selectWanted(result.roots());
            }
        });
    }

    /** Shows the line of the call at a place, once the plan is made. */
    void reveal(ScriptPlace place) {
        wanted = place;
        shown = place.file();
        refresh();
    }

    private void selectWanted(List<PlanNode> roots) {
        if (wanted != null && plan().filter(each -> each.file().equals(wanted.file())).isPresent()) {
            int offset = wanted.offset();
            wanted = null;
            List<PlanNode> calls = roots.stream().flatMap(root -> root.children().stream()).filter(node -> node.place().start() >= 0
                    && node.place().start() <= offset && offset <= node.place().end()).toList();
            viewer.setSelection(new StructuredSelection(calls), true);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        boolean shows = adapter == IShowInSource.class || adapter == IShowInTarget.class || adapter == IShowInTargetList.class;
        return shows ? adapter.cast(new PlanShowIn(this)) : super.getAdapter(adapter);
    }

    /** {@return what is shown, if there is a plan} */
    Optional<ScriptPlan.Known> plan() {
        return plan instanceof ScriptPlan.Known known ? Optional.of(known) : Optional.empty();
    }

    /** {@return the lines that are selected} */
    Stream<PlanNode> selected() {
        return nodes.selected(PlanNode.class);
    }

    /** Goes to the call in the script that a line speaks of. */
    void goToCall() {
        Optional<PlanNode.Place> place = selected().map(PlanNode::place).filter(each -> each.start() >= 0).findFirst();
        if (plan instanceof ScriptPlan.Known known && place.isPresent()) {
            NodeTree.open(getSite().getPage(), known.file(), place.get().start(), place.get().end());
        }
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(follower);
        if (load != null) {
            load.stop();
        }
        super.dispose();
    }
}
