package dev.exlint.diagnosis;

import java.util.Comparator;

/**
 * An input that could not be found, read or understood; the rest of the run counts nevertheless.
 *
 * @param file the input as shown to people
 * @param line from 1; 0 when the input as a whole is meant
 * @param message one sentence that says what is wrong
 */
public record Problem(String file, int line, String message) {

    /** The order of a report: file, line, message. */
    public static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::message);

    /** The form compilers use: {@code file:line: message}. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
