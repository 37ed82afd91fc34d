package dev.exlint.ui.plan;

import dev.exlint.ui.plan.PlanNode.Mark;
import dev.exlint.ui.view.NodeLabels;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.ui.ISharedImages;

/** Paints one column: what changes is bold behind the script, and what fails or may fail has a sign. */
final class PlanLabels extends NodeLabels<PlanNode> {

    private final PlanColumn column;

    PlanLabels(PlanColumn column) {
        super(PlanNode.class, column.shown());
        this.column = column;
    }

    @Override
    protected Optional<String> sign(PlanNode node) {
        if (column != PlanColumn.WHAT || node.mark().compareTo(Mark.WARNS) < 0) {
            return Optional.empty();
        }
        return Optional.of(node.mark() == Mark.FAILS ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK);
    }

    @Override
    public Font getFont(Object element) {
        PlanNode node = (PlanNode) element;
        boolean changed = column == PlanColumn.AFTER && node.mark() != Mark.SAME && !node.before().equals(node.after());
        return changed || column == PlanColumn.RESULT && node.mark() == Mark.FAILS
                ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
    }
}
