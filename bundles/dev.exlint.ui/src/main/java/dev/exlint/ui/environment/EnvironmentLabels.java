package dev.exlint.ui.environment;

import dev.exlint.ui.view.NodeLabels;
import java.util.Optional;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.ISharedImages;

/** Paints one column, the remark less loud; what is bad has the sign of a warning. */
final class EnvironmentLabels extends NodeLabels<EnvironmentNode> {

    private final EnvironmentColumn column;

    EnvironmentLabels(EnvironmentColumn column) {
        super(EnvironmentNode.class, column.shown());
        this.column = column;
    }

    @Override
    protected Optional<String> sign(EnvironmentNode node) {
        return column == EnvironmentColumn.NAME && node.isBad() ? Optional.of(ISharedImages.IMG_OBJS_WARN_TSK) : Optional.empty();
    }

    @Override
    public Color getForeground(Object element) {
        return column == EnvironmentColumn.REMARK ? JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR) : null;
    }
}
