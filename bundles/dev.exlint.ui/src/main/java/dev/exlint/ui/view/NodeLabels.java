package dev.exlint.ui.view;

import java.util.Optional;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;

/**
 * Paints one column of a {@link NodeTree}: its text, and the workbench's own signs. On the user interface's thread.
 *
 * @param <N> the kind of nodes
 */
public abstract class NodeLabels<N extends ViewNode> extends ColumnLabelProvider {

    private final Class<N> type;
    private final NodeColumn<N> column;

    /**
     * Labels of a column.
     *
     * @param type the kind of nodes
     * @param column the column
     */
    protected NodeLabels(Class<N> type, NodeColumn<N> column) {
        this.type = type;
        this.column = column;
    }

    /**
     * The sign before the text. It only repeats what the words say.
     *
     * @param node a line
     * @return the name of one of the workbench's shared images, if the line has a sign in this column
     */
    protected abstract Optional<String> sign(N node);

    @Override
    public final String getText(Object element) {
        return column.text().apply(type.cast(element));
    }

    @Override
    public final Image getImage(Object element) {
        return sign(type.cast(element)).map(PlatformUI.getWorkbench().getSharedImages()::getImage).orElse(null);
    }
}
