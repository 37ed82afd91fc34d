package dev.exlint.ui.plan;

import dev.exlint.ui.view.DetailsPane;
import dev.exlint.ui.view.FollowingView;
import dev.exlint.ui.view.NodeTree;
import dev.exlint.ui.view.ScriptPlace;
import dev.exlint.workspace.analysis.ScriptFiles;
import dev.exlint.workspace.plan.ScriptPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/**
 * What the active script changes: which certificate each server presents to Exchange Online before and after and whether it is taken, every
 * certificate and service, the calls, and what to know besides. Follows the typing; everything is made in a job.
 */
public final class ChangePlanView extends FollowingView {

    private static final String HELP = "dev.exlint.ui.plan";
    private static final int[] WEIGHTS = {78, 22};

    private ScriptPlan plan = new ScriptPlan.Missing(PlanViewMessages.NothingOpen);
    private PlanLoad load;
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
        onOpen(viewer, this::goToCall);
        getSite().setSelectionProvider(viewer);
        new PlanActions(this, viewer, details.widget()).contribute();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(sash, HELP);
        setContentDescription(PlanViewMessages.NothingOpen);
        start(checks -> {
            load = new PlanLoad(checks, this::shown, (script, analysis, version, sameText) -> refresh(),
                    result -> later(viewer.getTree(), () -> show(result)));
            return load;
        });
    }

    private void columns() {
        viewer.getTree().setHeaderVisible(true);
        for (PlanColumn each : PlanColumn.values()) {
            each.shown().addTo(viewer, new PlanLabels(each));
        }
    }

    @Override
    protected boolean follows(IFile file) {
        return ScriptFiles.isScript(file);
    }

    private void show(PlanLoad.Result result) {
        setContentDescription(result.heading());
        plan = result.plan();
        nodes.showExpanded(result.roots());
        takeWanted().ifPresent(place -> select(place, result.roots()));
    }

    private void select(ScriptPlace place, List<PlanNode> roots) {
        int offset = place.offset();
        List<PlanNode> calls = roots.stream().flatMap(root -> root.children().stream()).filter(node -> node.place().start() >= 0
                && node.place().start() <= offset && offset <= node.place().end()).toList();
        viewer.setSelection(new StructuredSelection(calls), true);
    }

    @Override
    protected List<IFile> files() {
        return plan().map(ScriptPlan.Known::file).stream().toList();
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
        if (load != null) {
            load.stop();
        }
        super.dispose();
    }
}
