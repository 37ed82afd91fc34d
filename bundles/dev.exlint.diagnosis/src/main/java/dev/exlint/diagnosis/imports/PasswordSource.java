package dev.exlint.diagnosis.imports;

import java.util.Optional;

/** Where a password comes from, asked only for a file that needs one. */
@FunctionalInterface
public interface PasswordSource {

    /** The password of a file; nothing if there is none. */
    Optional<char[]> password(String file);

    /** No passwords at all. */
    static PasswordSource none() {
        return file -> Optional.empty();
    }
}
