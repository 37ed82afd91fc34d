package dev.exlint.powershell.token;

import java.util.Arrays;

/**
 * Remembers where the parentheses opened in {@code $(} inside strings close, so that nested strings are not searched again at each level.
 *
 * <p>An entry also says whether something between the two would collapse in an ordinary string; a parenthesis that was never closed is
 * kept with the end of the search.
 */
final class ParenthesisMap {
    private int[] keys = {};
    private int[] ends = {};
    private boolean[] collapses = {};
    private int size;

    /** The place after the closing parenthesis, or -1 if this one was not met. */
    int end(int open) {
        int found = find(open);
        return found < 0 ? -1 : ends[found];
    }

    /** Whether the text in between has doubled quotes; only for known ones. */
    boolean collapses(int open) {
        return collapses[find(open)];
    }

    void put(int open, int end, boolean hasPairs) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(open);
        while (keys[slot] != -1 && keys[slot] != open) {
            slot = slot + 1 & keys.length - 1;
        }
        if (keys[slot] == -1) {
            size++;
        }
        keys[slot] = open;
        ends[slot] = end;
        collapses[slot] = hasPairs;
    }

    private int find(int open) {
        if (keys.length == 0) {
            return -1;
        }
        int slot = slot(open);
        while (keys[slot] != -1) {
            if (keys[slot] == open) {
                return slot;
            }
            slot = slot + 1 & keys.length - 1;
        }
        return -1;
    }

    private int slot(int open) {
        return (open * 0x9E3779B9 >>> 8) & keys.length - 1;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldEnds = ends;
        boolean[] oldCollapses = collapses;
        int capacity = Math.max(16, oldKeys.length * 2);
        keys = new int[capacity];
        Arrays.fill(keys, -1);
        ends = new int[capacity];
        collapses = new boolean[capacity];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != -1) {
                put(oldKeys[i], oldEnds[i], oldCollapses[i]);
            }
        }
    }
}
