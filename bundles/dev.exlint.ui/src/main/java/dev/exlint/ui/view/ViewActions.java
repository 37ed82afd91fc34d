package dev.exlint.ui.view;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** The menus of a view with a tree and details. On the user interface's thread. */
public final class ViewActions {

    private final FollowingView view;
    private final TreeViewer viewer;
    private final StyledText details;
    private final Supplier<String> selected;

    /**
     * Makes the menus; nothing is contributed before {@link #contribute}.
     *
     * @param view the view
     * @param viewer its tree
     * @param details the text beside it
     * @param selected what the selected lines say
     */
    public ViewActions(FollowingView view, TreeViewer viewer, StyledText details, Supplier<String> selected) {
        this.view = view;
        this.viewer = viewer;
        this.details = details;
        this.selected = selected;
    }

    /**
     * Fills the menus and hears the platform's keys for copy and refresh.
     *
     * @param go goes to what a line speaks of
     * @param menu what stands in the view's menu before Refresh
     */
    public void contribute(IAction go, List<? extends IContributionItem> menu) {
        IAction copy = action(ViewMessages.Copy, IAction.AS_PUSH_BUTTON, this::copy);
        copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
        IAction refresh = action(ViewMessages.Refresh, IAction.AS_PUSH_BUTTON, view::refresh);
        IActionBars bars = view.getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        menu.forEach(bars.getMenuManager()::add);
        bars.getMenuManager().add(refresh);
        bars.updateActionBars();
        MenuManager context = new MenuManager();
        context.add(go);
        context.add(copy);
        context.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        viewer.getControl().setMenu(context.createContextMenu(viewer.getControl()));
        view.getSite().registerContextMenu(context, viewer);
    }

    /** What is selected in the details if the user is there, else the selected lines. */
    private void copy() {
        if (details.isFocusControl() && details.getSelectionCount() > 0) {
            details.copy();
        } else {
            copy(selected.get());
        }
    }

    /**
     * Puts a text on the clipboard.
     *
     * @param text the text; nothing happens if it is empty
     */
    public static void copy(String text) {
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /**
     * Makes an action.
     *
     * @param text its label
     * @param style one of the styles of {@link IAction}
     * @param work what it does
     * @return the action
     */
    public static IAction action(String text, int style, Runnable work) {
        return new Action(text, style) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
