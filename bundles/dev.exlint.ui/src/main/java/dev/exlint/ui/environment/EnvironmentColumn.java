package dev.exlint.ui.environment;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;

/** The columns of the view, in their order. The names are stored in the workspaces of users; they stay as they are. */
enum EnvironmentColumn {

    NAME(() -> EnvironmentMessages.ColumnName, 240, EnvironmentNode::label),
    REMARK(() -> EnvironmentMessages.ColumnRemark, 390, EnvironmentNode::remark),
    SERVICES(() -> EnvironmentMessages.ColumnServices, 130, node -> node.certificate().services()),
    ISSUER(() -> EnvironmentMessages.ColumnIssuer, 100, node -> node.certificate().issuer()),
    VALIDITY(() -> EnvironmentMessages.ColumnValidity, 110, node -> node.certificate().validity()) {
        @Override
        Comparator<EnvironmentNode> order() {
            return Comparator.comparingLong(node -> node.certificate().days());
        }
    };

    private final Supplier<String> title;
    private final int width;
    private final Function<EnvironmentNode, String> text;

    EnvironmentColumn(Supplier<String> title, int width, Function<EnvironmentNode, String> text) {
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

    String text(EnvironmentNode node) {
        return text.apply(node);
    }

    /** Upwards; lines that are equal stay as the snapshot has them. */
    Comparator<EnvironmentNode> order() {
        return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
    }
}
