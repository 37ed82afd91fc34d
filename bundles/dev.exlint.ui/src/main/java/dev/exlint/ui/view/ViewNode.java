package dev.exlint.ui.view;

import java.util.List;

/**
 * One line of a view's tree. Immutable, made in a job.
 *
 * <p>The trap: after a change all nodes are new, so viewers tell them by {@link #key}, which stays.
 */
public interface ViewNode {

    /** {@return what tells the node from all others, the same for the same thing after a change} */
    String key();

    /** {@return the lines below it} */
    List<? extends ViewNode> children();

    /** {@return the line as the pane of details shows it} */
    DetailsPane.Line shown();
}
