package dev.exlint.ui.environment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;

/**
 * The columns and the order of the lines: as in the snapshot, or by a column, chosen at its head or in the view's menu.
 *
 * <p>Lines are sorted below the line they belong to; the groups at the top stay. On the user interface's thread.
 */
final class EnvironmentOrder extends ViewerComparator {

    private static final String SORTED_BY = "sortedBy";
    private static final String DOWN = "sortedDown";

    private final TreeViewer viewer;
    private final Map<EnvironmentColumn, TreeColumn> heads = new EnumMap<>(EnvironmentColumn.class);
    private final List<IAction> actions = new ArrayList<>();
    private EnvironmentColumn sortedBy;
    private boolean down;

    EnvironmentOrder(TreeViewer viewer) {
        this.viewer = viewer;
        viewer.getTree().setHeaderVisible(true);
        for (EnvironmentColumn each : EnvironmentColumn.values()) {
            TreeColumn head = each.shown().addTo(viewer, new EnvironmentLabels(each));
            head.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> next(each)));
            heads.put(each, head);
        }
    }

    /** A menu for those who use no mouse: the heads of columns have no keys. */
    MenuManager menu() {
        MenuManager menu = new MenuManager(EnvironmentMessages.SortBy);
        menu.add(action(EnvironmentMessages.SnapshotOrder, null));
        for (EnvironmentColumn each : EnvironmentColumn.values()) {
            menu.add(action(each.shown().title(), each));
        }
        show();
        return menu;
    }

    private IAction action(String text, EnvironmentColumn column) {
        IAction action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    sort(column, column != null && column == sortedBy && !down);
                }
            }
        };
        actions.add(action);
        return action;
    }

    /** Upwards, then downwards, then as in the snapshot. */
    private void next(EnvironmentColumn column) {
        boolean same = column == sortedBy;
        sort(same && down ? null : column, same && !down);
    }

    private void sort(EnvironmentColumn column, boolean downwards) {
        sortedBy = column;
        down = downwards;
        show();
    }

    private void show() {
        Tree tree = viewer.getTree();
        tree.setSortColumn(sortedBy == null ? null : heads.get(sortedBy));
        tree.setSortDirection(sortedBy == null ? SWT.NONE : down ? SWT.DOWN : SWT.UP);
        for (int i = 0; i < actions.size(); i++) {
            actions.get(i).setChecked(i == (sortedBy == null ? 0 : sortedBy.ordinal() + 1));
        }
        viewer.setComparator(sortedBy == null ? null : this);
        viewer.refresh();
    }

    @Override
    public int compare(Viewer asking, Object one, Object other) {
        EnvironmentNode first = (EnvironmentNode) one;
        EnvironmentNode second = (EnvironmentNode) other;
        if (first.isGroup() || second.isGroup()) {
            return 0;
        }
        Comparator<EnvironmentNode> order = sortedBy.order();
        return down ? order.compare(second, first) : order.compare(first, second);
    }

    /** Keeps the order for the next session. */
    void save(IMemento memento) {
        memento.putString(SORTED_BY, sortedBy == null ? "" : sortedBy.name());
        memento.putBoolean(DOWN, down);
    }

    /** Takes up the order of the last session; what a later version called a column is nothing to stumble over. */
    void restore(IMemento memento) {
        String name = memento.getString(SORTED_BY);
        for (EnvironmentColumn each : EnvironmentColumn.values()) {
            if (each.name().equals(name)) {
                sort(each, Boolean.TRUE.equals(memento.getBoolean(DOWN)));
            }
        }
    }
}
