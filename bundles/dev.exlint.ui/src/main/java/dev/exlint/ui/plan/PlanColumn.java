package dev.exlint.ui.plan;

import java.util.function.Function;
import java.util.function.Supplier;

/** The columns of the view, in their order. */
enum PlanColumn {

    WHAT(() -> PlanViewMessages.ColumnWhat, 250, PlanNode::label),
    BEFORE(() -> PlanViewMessages.ColumnBefore, 300, PlanNode::before),
    AFTER(() -> PlanViewMessages.ColumnAfter, 335, PlanNode::after),
    RESULT(() -> PlanViewMessages.ColumnResult, 170, PlanNode::result);

    private final Supplier<String> title;
    private final int width;
    private final Function<PlanNode, String> text;

    PlanColumn(Supplier<String> title, int width, Function<PlanNode, String> text) {
        this.title = title;
        this.width = width;
        this.text = text;
    }

    String title() {
        return title.get();
    }

    /** In pixels, before the user changes it. */
    int width() {
        return width;
    }

    String text(PlanNode node) {
        return text.apply(node);
    }
}
