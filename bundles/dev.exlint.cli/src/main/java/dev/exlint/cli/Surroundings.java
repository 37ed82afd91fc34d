package dev.exlint.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Everything a command may touch of the world, so that a test can hand in its own.
 *
 * @param in standard input
 * @param out the report, bytes in UTF-8
 * @param err log, problems and progress, bytes in UTF-8
 * @param workingDirectory what relative paths are relative to, absolute
 * @param clock the instant when no option says one
 * @param variables the environment variables
 * @param terminal whether a person looks at {@code out}
 * @param patience how long work may take before the person is told what is going on
 */
record Surroundings(InputStream in, OutputStream out, OutputStream err, Path workingDirectory, Supplier<Instant> clock,
        Map<String, String> variables, boolean terminal, Duration patience) {

    /** The real ones. The raw file descriptors are used because System.out would translate to the console's own encoding. */
    static Surroundings ofProcess() {
        return new Surroundings(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err), Path.of("").toAbsolutePath(), Instant::now, System.getenv(),
                System.console() != null, Duration.ofSeconds(1));
    }
}
