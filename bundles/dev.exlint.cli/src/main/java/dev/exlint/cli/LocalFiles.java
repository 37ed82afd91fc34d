package dev.exlint.cli;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.settings.FileAccess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;

/** Files by the names people give them: relative to the working folder, shown with {@code /}. */
final class LocalFiles implements FileAccess {

    /** Larger than any script or snapshot that makes sense; what is larger is refused before it fills the memory. */
    private static final long LARGEST = 256L << 20;

    private final Path workingDirectory;

    LocalFiles(Path workingDirectory) {
        this.workingDirectory = workingDirectory;
    }

    /** The file a name means. */
    Path path(String name) throws IOException {
        try {
            return workingDirectory.resolve(name);
        } catch (InvalidPathException invalid) {
            throw new IOException("this is no path: " + invalid.getReason(), invalid);
        }
    }

    /** The name to show: relative as long as the file is below the working folder, else absolute. */
    String name(Path file) {
        Path absolute = workingDirectory.resolve(file).normalize();
        Path folder = workingDirectory.normalize();
        return withSlashes((absolute.startsWith(folder) && !absolute.equals(folder) ? folder.relativize(absolute) : absolute).toString());
    }

    /** The same for a name that may be no path at all, such as that of a script on standard input; then it stays as it is. */
    String name(String shown) {
        try {
            return name(Path.of(shown));
        } catch (InvalidPathException noPath) {
            return shown;
        }
    }

    /** The text of a path with {@code /} on every system. */
    static String withSlashes(String path) {
        return File.separatorChar == '\\' ? path.replace('\\', '/') : path;
    }

    @Override
    public byte[] read(String name) throws IOException {
        return read(path(name));
    }

    /** All bytes of a file; the message of a failure is in words. */
    static byte[] read(Path file) throws IOException {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("it is a folder");
            }
            if (Files.size(file) > LARGEST) {
                throw new IOException("it is larger than " + (LARGEST >> 20) + " MiB");
            }
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new IOException(Reason.of(failure), failure);
        }
    }

    @Override
    public Fact<Instant> written(String name) {
        try {
            return Fact.known(Files.getLastModifiedTime(path(name)).toInstant());
        } catch (IOException unreadable) {
            return Fact.unknown(Reason.of(unreadable));
        }
    }

    @Override
    public boolean exists(String name) {
        try {
            return Files.exists(path(name));
        } catch (IOException noPath) {
            return false;
        }
    }
}
