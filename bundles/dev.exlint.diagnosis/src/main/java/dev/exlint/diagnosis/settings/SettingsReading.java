package dev.exlint.diagnosis.settings;

import java.util.List;

/** The outcome of reading a settings file: settings, or everything that is wrong with it; never half of both. */
public sealed interface SettingsReading {

    /** The file is valid. */
    record Accepted(Settings settings) implements SettingsReading {
    }

    /**
     * The file is invalid and must not be used.
     *
     * @param errors all errors, in the order of the file; at least one
     */
    record Refused(List<SettingsError> errors) implements SettingsReading {

        /** Copies the list. */
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
