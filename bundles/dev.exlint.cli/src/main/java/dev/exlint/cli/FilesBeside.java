package dev.exlint.cli;

import dev.exlint.powershell.eval.ScriptFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files in a script's folder and below, of exactly the name that is asked for: a name that differs in case may be another file
 * elsewhere.
 */
final class FilesBeside implements ScriptFiles {

    private static final long MOST_BYTES = 1_000_000;

    private final Path folder;

    FilesBeside(Path folder) {
        this.folder = folder;
    }

    /** The files beside a script, be it there or only named. */
    static ScriptFiles of(Path script) {
        Path folder = script.toAbsolutePath().normalize().getParent();
        return folder == null ? ScriptFiles.NONE : new FilesBeside(folder);
    }

    @Override
    public Optional<byte[]> read(String path) {
        try {
            Path file = folder.resolve(path).normalize();
            boolean inside = file.startsWith(folder.normalize()) && Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES;
            return inside && isExact(file, path) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | InvalidPathException | SecurityException e) {
            return Optional.empty();
        }
    }

    private static boolean isExact(Path file, String path) throws IOException {
        Path real = file.toRealPath(LinkOption.NOFOLLOW_LINKS);
        int names = Path.of(path).getNameCount();
        return real.getNameCount() >= names
                && LocalFiles.withSlashes(real.subpath(real.getNameCount() - names, real.getNameCount()).toString()).equals(path);
    }
}
