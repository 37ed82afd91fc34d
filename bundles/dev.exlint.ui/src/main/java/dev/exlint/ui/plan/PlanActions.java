package dev.exlint.ui.plan;

import dev.exlint.ui.view.ViewActions;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.custom.StyledText;

/** What the user can do in the view. On the user interface's thread. */
final class PlanActions {

    private final ChangePlanView view;
    private final TreeViewer viewer;
    private final StyledText details;
    private final ViewerFilter changesOnly = new ViewerFilter() {
        @Override
        public boolean select(Viewer asking, Object parent, Object element) {
            PlanNode node = (PlanNode) element;
            return node.isGroup() || node.isAffected();
        }
    };

    PlanActions(ChangePlanView view, TreeViewer viewer, StyledText details) {
        this.view = view;
        this.viewer = viewer;
        this.details = details;
    }

    void contribute() {
        IAction all = ViewActions.action(PlanViewMessages.ShowAll, IAction.AS_CHECK_BOX, () -> { });
        all.addPropertyChangeListener(event -> filter(!all.isChecked()));
        filter(true);
        new ViewActions(view, viewer, details, this::selectedText).contribute(
                ViewActions.action(PlanViewMessages.GoTo, IAction.AS_PUSH_BUTTON, view::goToCall),
                        List.of(new ActionContributionItem(all)));
    }

    private void filter(boolean on) {
        if (on) {
            viewer.addFilter(changesOnly);
        } else {
            viewer.removeFilter(changesOnly);
        }
    }

    /** A tab between columns. */
    private String selectedText() {
        return view.selected().map(node -> String.join("\t", node.label(), node.before(), node.after(), node.result()))
                .collect(Collectors.joining("\n"));
    }
}
