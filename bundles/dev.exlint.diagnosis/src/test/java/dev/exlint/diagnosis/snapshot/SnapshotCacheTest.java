package dev.exlint.diagnosis.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SnapshotCacheTest {

    @Test
    void theSameBytesAreReadOnce() {
        SnapshotCache cache = new SnapshotCache(2);

        assertSame(cache.read(snapshot("EX01"), "a.json"), cache.read(snapshot("EX01"), "a.json"));
    }

    @Test
    void oneChangedByteIsReadAnew() {
        SnapshotCache cache = new SnapshotCache(2);
        cache.read(snapshot("EX01"), "a.json");

        assertEquals("EX02", cache.read(snapshot("EX02"), "a.json").organisation().servers().get(0).name());
    }

    @Test
    void problemsNameTheFileThatWasAskedFor() {
        SnapshotCache cache = new SnapshotCache(2);
        cache.read(new byte[0], "a.json");

        assertEquals("b.json", cache.read(new byte[0], "b.json").problems().get(0).file());
    }

    @Test
    void theOneUsedLongestAgoIsForgotten() {
        SnapshotCache cache = new SnapshotCache(2);
        SnapshotReading first = cache.read(snapshot("EX01"), "a.json");
        SnapshotReading second = cache.read(snapshot("EX02"), "a.json");
        cache.read(snapshot("EX01"), "a.json");
        cache.read(snapshot("EX03"), "a.json");

        assertSame(first, cache.read(snapshot("EX01"), "a.json"));
        assertNotSame(second, cache.read(snapshot("EX02"), "a.json"));
    }

    @Test
    void aCacheForNothingRemembersNothing() {
        SnapshotCache cache = new SnapshotCache(0);

        assertNotSame(cache.read(snapshot("EX01"), "a.json"), cache.read(snapshot("EX01"), "a.json"));
    }

    private static byte[] snapshot(String server) {
        return ("{\"SnapshotVersion\":1,\"Servers\":[{\"Name\":\"" + server + "\"}]}").getBytes(StandardCharsets.UTF_8);
    }
}
