package dev.exlint.diagnosis.snapshot;

/**
 * Where in the document a value stands.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param path JSON pointer
 */
record Place(int line, int column, String path) {
}
