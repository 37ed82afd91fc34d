package dev.exlint.diagnosis.snapshot;

/**
 * Something in a snapshot that can't be so, with its place.
 *
 * @param file the name the input was given
 * @param line line from 1, or 0 when the whole input is meant
 * @param column column from 1 in UTF-16 units, or 0
 * @param path where in the document, as a JSON pointer with property names, for example <code>/Servers/0/Certificates/2/RawData</code>
 * @param message what is wrong and what to do about it
 */
public record SnapshotProblem(String file, int line, int column, String path, String message) {

    /** The problem in one line: file, place, message. */
    public String text() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + (path.isEmpty() ? "" : " " + path) + ": " + message;
    }
}
