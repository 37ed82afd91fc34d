package dev.exlint.powershell.parse;

import java.util.Arrays;

/**
 * Places where a rule was tried and didn't fit, so that going back before an outer try doesn't try the inner ones again: without it nested
 * attributes would cost twice as much on every level.
 */
final class OffsetSet {
    /** Open addressing: an offset lies at its hash or behind it, one higher, so that zero is a free place; at most half is used. */
    private int[] places = new int[0];
    private int count;

    boolean contains(int offset) {
        return places.length > 0 && places[placeOf(offset)] != 0;
    }

    void add(int offset) {
        if (count * 2 >= places.length) {
            grow();
        }
        int place = placeOf(offset);
        count += places[place] == 0 ? 1 : 0;
        places[place] = offset + 1;
    }

    private int placeOf(int offset) {
        int last = places.length - 1;
        int place = offset * 0x9E3779B9 >>> 7 & last;
        while (places[place] != 0 && places[place] != offset + 1) {
            place = place + 1 & last;
        }
        return place;
    }

    private void grow() {
        int[] old = places;
        places = new int[Math.max(16, old.length * 2)];
        Arrays.stream(old).filter(used -> used != 0).forEach(used -> places[placeOf(used - 1)] = used);
    }
}
