package dev.exlint.ui.view;

import java.util.function.Function;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TreeColumn;

/**
 * One column of a {@link NodeTree}.
 *
 * @param title its head
 * @param width in pixels, before the user changes it
 * @param text what it says of a node
 * @param <N> the kind of nodes
 */
public record NodeColumn<N extends ViewNode>(String title, int width, Function<N, String> text) {

    /**
     * Adds the column to a tree, behind those that are there. On the user interface's thread.
     *
     * @param viewer shows the nodes
     * @param labels paint this column
     * @return the column's head
     */
    public TreeColumn addTo(TreeViewer viewer, NodeLabels<N> labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.setLabelProvider(labels);
        TreeColumn head = column.getColumn();
        head.setText(title);
        head.setWidth(width);
        head.setMoveable(true);
        return head;
    }
}
