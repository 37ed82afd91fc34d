package dev.exlint.diagnosis.snapshot;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers what snapshots said, by the SHA-256 of their bytes, so that a project's checks don't read the same file again and again.
 *
 * <p>In memory only, for as long as its owner keeps it; the snapshots used longest ago are forgotten first. Any thread. The same bytes
 * under another name are read anew, because problems tell the name.
 */
public final class SnapshotCache {

    private final int most;
    private final SnapshotReader reader = new SnapshotReader();
    private final Map<Key, SnapshotReading> readings = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(String sha256, String file) {
    }

    /** A cache that remembers that many snapshots at most; one that remembers none reads each time. */
    public SnapshotCache(int most) {
        this.most = most;
    }

    /**
     * What the snapshot says, read now or remembered.
     *
     * @param content the whole file
     * @param file its name in problems
     */
    public SnapshotReading read(byte[] content, String file) {
        if (most == 0) {
            return reader.read(content, file);
        }
        Key key = new Key(sha256(content), file);
        synchronized (readings) {
            SnapshotReading known = readings.get(key);
            if (known != null) {
                return known;
            }
        }
        SnapshotReading reading = reader.read(content, file); // outside the lock: two threads may read the same, which harms nobody
        synchronized (readings) {
            readings.put(key, reading);
            while (readings.size() > most) {
                readings.remove(readings.keySet().iterator().next());
            }
        }
        return reading;
    }

    /** The runtime's digest, which uses the processor's own instructions and so is many times faster than one written in Java. */
    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
