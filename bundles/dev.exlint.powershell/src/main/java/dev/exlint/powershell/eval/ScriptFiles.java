package dev.exlint.powershell.eval;

import java.util.Optional;

/**
 * The files beside a script, handed in by whoever can read them: evaluation itself never touches a disk.
 *
 * <p>Implementations answer the same question always the same way and never throw.
 */
@FunctionalInterface
public interface ScriptFiles {

    /** No files: everything beside the script is unknown. */
    ScriptFiles NONE = path -> Optional.empty();

    /**
     * {@return the bytes of a file, empty if there is none of exactly that name or it can't be read}
     *
     * @param path the path from the script's folder, with slashes, without {@code ..}
     */
    Optional<byte[]> read(String path);
}
