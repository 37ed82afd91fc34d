package dev.exlint.ui.environment;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Paints a line: its label, and its remark less loud. The sign of a warning only repeats what the words say. */
final class EnvironmentLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        EnvironmentNode node = (EnvironmentNode) element;
        StyledString text = new StyledString(node.label());
        if (!node.remark().isEmpty()) {
            text.append(node.line().substring(node.label().length()), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage(Object element) {
        EnvironmentNode node = (EnvironmentNode) element;
        return node.isBad() ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK) : null;
    }

    @Override
    public String getText(Object element) {
        return ((EnvironmentNode) element).line();
    }
}
