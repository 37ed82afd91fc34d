package dev.exlint.ui.plan;

import dev.exlint.ui.plan.PlanNode.Mark;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Paints one column: what changes is bold behind the script, and the sign of a warning only repeats what the words say. */
final class PlanLabels extends ColumnLabelProvider {

    private final PlanColumn column;

    PlanLabels(PlanColumn column) {
        this.column = column;
    }

    @Override
    public String getText(Object element) {
        return column.text((PlanNode) element);
    }

    @Override
    public Image getImage(Object element) {
        Mark mark = ((PlanNode) element).mark();
        if (column != PlanColumn.WHAT || mark.compareTo(Mark.WARNS) < 0) {
            return null;
        }
        return PlatformUI.getWorkbench().getSharedImages()
                .getImage(mark == Mark.FAILS ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK);
    }

    @Override
    public Font getFont(Object element) {
        PlanNode node = (PlanNode) element;
        boolean changed = column == PlanColumn.AFTER && node.mark() != Mark.SAME && !node.before().equals(node.after());
        return changed || column == PlanColumn.RESULT && node.mark() == Mark.FAILS
                ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
    }
}
