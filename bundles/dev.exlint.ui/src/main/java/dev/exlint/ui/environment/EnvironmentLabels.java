package dev.exlint.ui.environment;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Paints one column, the remark less loud. The sign of a warning only repeats what the words say. */
final class EnvironmentLabels extends ColumnLabelProvider {

    private final EnvironmentColumn column;

    EnvironmentLabels(EnvironmentColumn column) {
        this.column = column;
    }

    @Override
    public String getText(Object element) {
        return column.text((EnvironmentNode) element);
    }

    @Override
    public Image getImage(Object element) {
        boolean warns = column == EnvironmentColumn.NAME && ((EnvironmentNode) element).isBad();
        return warns ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK) : null;
    }

    @Override
    public Color getForeground(Object element) {
        return column == EnvironmentColumn.REMARK ? JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR) : null;
    }
}
