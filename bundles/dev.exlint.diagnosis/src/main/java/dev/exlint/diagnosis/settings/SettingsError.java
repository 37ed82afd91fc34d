package dev.exlint.diagnosis.settings;

/**
 * One reason why a settings file is refused, with the place to look at.
 *
 * @param file the settings file as shown to people
 * @param line from 1; 0 when the file as a whole is meant
 * @param column from 1, in UTF-16 code units; 0 when the file as a whole is meant
 * @param message one sentence that names the way out
 */
public record SettingsError(String file, int line, int column, String message) {

    /** The form compilers use: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
    }
}
