package dev.exlint.diagnosis.imports;

import dev.exlint.diagnosis.organisation.Fact;
import java.time.Instant;

/**
 * One file to import.
 *
 * @param name what it is called in messages and in --prefer
 * @param content its bytes, not changed and not kept
 * @param time when it was written, if that is known; a time inside of the file wins
 */
public record ImportSource(String name, byte[] content, Fact<Instant> time) {
}
