package dev.exlint.ui.plan;

import dev.exlint.ui.view.NodeColumn;
import java.util.function.Function;

/** The columns of the view, in their order. */
enum PlanColumn {

    WHAT(PlanViewMessages.ColumnWhat, 250, PlanNode::label),
    BEFORE(PlanViewMessages.ColumnBefore, 300, PlanNode::before),
    AFTER(PlanViewMessages.ColumnAfter, 335, PlanNode::after),
    RESULT(PlanViewMessages.ColumnResult, 170, PlanNode::result);

    private final NodeColumn<PlanNode> shown;

    PlanColumn(String title, int width, Function<PlanNode, String> text) {
        shown = new NodeColumn<>(title, width, text);
    }

    /** {@return what the column shows} */
    NodeColumn<PlanNode> shown() {
        return shown;
    }
}
