package dev.exlint.diagnosis.snapshot;

import java.io.InputStream;

/** Reads version 1 of the environment snapshot, a JSON file in UTF-8. Any thread. */
public final class SnapshotReader {

    private final SnapshotLimits limits;

    /** A reader with the default limits. */
    public SnapshotReader() {
        this(SnapshotLimits.DEFAULT);
    }

    /** A reader with these limits. */
    public SnapshotReader(SnapshotLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads one snapshot.
     *
     * @param content the whole file
     * @param file its name in problems
     */
    public SnapshotReading read(byte[] content, String file) {
        throw new UnsupportedOperationException("not built yet: " + limits + content.length + file);
    }

    /**
     * Reads one snapshot from a stream, which stays open. An error of the stream is a problem of the whole document.
     *
     * @param content the bytes of the file
     * @param file its name in problems
     */
    public SnapshotReading read(InputStream content, String file) {
        throw new UnsupportedOperationException("not built yet: " + limits + content + file);
    }
}
