package dev.exlint.ui.environment;

import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** What the user can do in the view. On the user interface's thread. */
final class EnvironmentActions {

    private final EnvironmentView view;
    private final TreeViewer viewer;
    private final StyledText details;

    EnvironmentActions(EnvironmentView view, TreeViewer viewer, StyledText details) {
        this.view = view;
        this.viewer = viewer;
        this.details = details;
    }

    void contribute(MenuManager order) {
        IAction calls = action(EnvironmentMessages.ShowCalls, view::showCalls);
        IAction copy = action(EnvironmentMessages.Copy, this::copy);
        copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
        IAction refresh = action(EnvironmentMessages.Refresh, view::refresh);
        IActionBars bars = view.getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        bars.getMenuManager().add(order);
        bars.getMenuManager().add(refresh);
        bars.updateActionBars();
        MenuManager manager = new MenuManager();
        manager.add(calls);
        manager.add(copy);
        manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        Menu menu = manager.createContextMenu(viewer.getControl());
        viewer.getControl().setMenu(menu);
        view.getSite().registerContextMenu(manager, viewer);
    }

    /** What is selected in the details if the user is there, else the selected lines with all there is to say about them. */
    private void copy() {
        if (details.isFocusControl() && details.getSelectionCount() > 0) {
            details.copy();
            return;
        }
        String text = view.selected().map(EnvironmentNode::text).collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private static IAction action(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
