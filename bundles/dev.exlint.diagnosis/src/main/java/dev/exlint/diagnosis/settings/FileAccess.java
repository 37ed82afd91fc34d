package dev.exlint.diagnosis.settings;

import dev.exlint.diagnosis.organisation.Fact;
import java.io.IOException;
import java.time.Instant;

/**
 * The files a door lets the diagnosis see; the core itself knows no file system.
 *
 * <p>Paths use {@code /} and are whatever the door understands: relative to its working folder, or absolute. The same text is shown
 * to people, so a door chooses names that people recognise. Implementations must be safe for use by several threads.
 */
public interface FileAccess {

    /**
     * All bytes of a file.
     *
     * @throws IOException if there is no such file or it cannot be read; the message says why in words for people
     */
    byte[] read(String path) throws IOException;

    /** Whether a file or folder of this name is there. */
    boolean exists(String path);

    /** When the file was written; unknown unless the door can tell. */
    default Fact<Instant> written(String path) {
        return Fact.unknown("nobody knows when " + path + " was written");
    }
}
