package dev.exlint.ui.plan;

import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

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
        IAction go = action(PlanViewMessages.GoTo, IAction.AS_PUSH_BUTTON, view::goToCall);
        IAction copy = action(PlanViewMessages.Copy, IAction.AS_PUSH_BUTTON, this::copySelection);
        copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
        IAction refresh = action(PlanViewMessages.Refresh, IAction.AS_PUSH_BUTTON, view::refresh);
        IAction all = action(PlanViewMessages.ShowAll, IAction.AS_CHECK_BOX, () -> { });
        all.addPropertyChangeListener(event -> filter(!all.isChecked()));
        filter(true);
        IActionBars bars = view.getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        IMenuManager menu = bars.getMenuManager();
        menu.add(all);
        menu.add(refresh);
        bars.updateActionBars();
        MenuManager context = new MenuManager();
        context.add(go);
        context.add(copy);
        context.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        viewer.getControl().setMenu(context.createContextMenu(viewer.getControl()));
        view.getSite().registerContextMenu(context, viewer);
    }

    private void filter(boolean on) {
        if (on) {
            viewer.addFilter(changesOnly);
        } else {
            viewer.removeFilter(changesOnly);
        }
    }

    /** What is selected in the details if the user is there, else the selected lines, a tab between columns. */
    private void copySelection() {
        if (details.isFocusControl() && details.getSelectionCount() > 0) {
            details.copy();
        } else {
            copy(view.selected().map(node -> String.join("\t", node.label(), node.before(), node.after(), node.result()))
                    .collect(Collectors.joining("\n")));
        }
    }

    private void copy(String text) {
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private static IAction action(String text, int style, Runnable work) {
        return new Action(text, style) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
