package dev.exlint.powershell.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PersistentMapTest {

    private static PersistentMap<Integer> numbers(int count) {
        PersistentMap<Integer> map = PersistentMap.empty();
        for (int i = 0; i < count; i++) {
            map = map.with("v" + i, i);
        }
        return map;
    }

    @Test
    void findsEverythingThatWasPutIn() {
        PersistentMap<Integer> map = numbers(2_000);

        for (int i = 0; i < 2_000; i++) {
            assertEquals(i, map.get("v" + i));
        }
        assertNull(map.get("v2000"));
    }

    @Test
    void aChangeLeavesTheOldMapAsItWas() {
        PersistentMap<Integer> before = numbers(50);
        PersistentMap<Integer> after = before.with("v7", 700).without("v8");

        assertEquals(7, before.get("v7"));
        assertEquals(8, before.get("v8"));
        assertEquals(700, after.get("v7"));
        assertNull(after.get("v8"));
    }

    @Test
    void keysWithTheSameHashLiveTogether() {
        PersistentMap<Integer> map = PersistentMap.<Integer>empty().with("Aa", 1).with("BB", 2);

        assertEquals(1, map.get("Aa"));
        assertEquals(2, map.get("BB"));
        assertNull(map.without("Aa").get("Aa"));
        assertEquals(2, map.without("Aa").get("BB"));
    }

    @Test
    void mergingAsksOnlyForKeysThatDiffer() {
        PersistentMap<Integer> first = numbers(100).with("x", 1);
        PersistentMap<Integer> second = numbers(100).with("y", 2);

        PersistentMap<Integer> merged = first.merge(second, (a, b) -> (a == null ? 0 : a) + (b == null ? 0 : b));

        assertEquals(1, merged.get("x"));
        assertEquals(2, merged.get("y"));
        assertEquals(7, merged.get("v7"), "what both share isn't merged");
    }

    @Test
    void sameContentIsTheSameWhateverTheWayToIt() {
        assertTrue(numbers(60).with("z", 1).sameAs(numbers(60).with("q", 1).without("q").with("z", 1)));
        assertFalse(numbers(60).sameAs(numbers(61)));
        assertFalse(numbers(61).sameAs(numbers(60)));
    }
}
