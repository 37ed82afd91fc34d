package dev.exlint.ui.environment;

import dev.exlint.ui.view.NodeColumn;
import java.util.Comparator;
import java.util.function.Function;

/** The columns of the view, in their order. The names are stored in the workspaces of users; they stay as they are. */
enum EnvironmentColumn {

    NAME(EnvironmentMessages.ColumnName, 240, EnvironmentNode::label),
    REMARK(EnvironmentMessages.ColumnRemark, 390, EnvironmentNode::remark),
    SERVICES(EnvironmentMessages.ColumnServices, 130, node -> node.certificate().services()),
    ISSUER(EnvironmentMessages.ColumnIssuer, 100, node -> node.certificate().issuer()),
    VALIDITY(EnvironmentMessages.ColumnValidity, 110, node -> node.certificate().validity()) {
        @Override
        Comparator<EnvironmentNode> order() {
            return Comparator.comparingLong(node -> node.certificate().days());
        }
    };

    private final NodeColumn<EnvironmentNode> shown;

    EnvironmentColumn(String title, int width, Function<EnvironmentNode, String> text) {
        shown = new NodeColumn<>(title, width, text);
    }

    /** {@return what the column shows} */
    NodeColumn<EnvironmentNode> shown() {
        return shown;
    }

    /** Upwards; lines that are equal stay as the snapshot has them. */
    Comparator<EnvironmentNode> order() {
        return Comparator.comparing(shown.text(), String.CASE_INSENSITIVE_ORDER);
    }
}
