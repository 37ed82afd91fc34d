package dev.exlint.ui.hover;

import java.util.List;

/**
 * What a popup of ours says. Immutable.
 *
 * @param text lines of a readable width
 * @param bold the headings in it
 */
record Hover(String text, List<Bold> bold) {

    Hover {
        bold = List.copyOf(bold);
    }

    /**
     * A heading.
     *
     * @param start its first character
     * @param length how many
     */
    record Bold(int start, int length) {
    }
}
