package dev.exlint.workspace.analysis;

import dev.exlint.diagnosis.catalogue.Level;

/**
 * Something to say about a file that no rule found: it can't be read, it was not judged, the engine failed.
 *
 * @param line the line, from 1; 0 if the whole file is meant
 * @param level how bad it is
 * @param message one sentence
 */
public record Note(int line, Level level, String message) {
}
