package dev.exlint.powershell.parse;

import java.util.HashSet;
import java.util.Set;

/**
 * Places where a rule was tried and didn't fit, so that going back before an outer try doesn't try the inner ones again: without it nested
 * attributes would cost twice as much on every level.
 */
final class OffsetSet {
    private Set<Integer> offsets;

    boolean contains(int offset) {
        return offsets != null && offsets.contains(offset);
    }

    void add(int offset) {
        if (offsets == null) {
            offsets = new HashSet<>();
        }
        offsets.add(offset);
    }
}
