package dev.exlint.workspace.environment;

import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.settings.Language;
import dev.exlint.diagnosis.settings.Settings;
import dev.exlint.diagnosis.suppression.Baseline;

/** What a script is judged by: its settings and the organisation they name, or the reason why there are none. */
public sealed interface Surroundings {

    /** {@return how scripts are read that don't say it themselves} */
    Language language();

    /**
     * Settings and environment as the diagnosis wants them; both may be empty, because the script has no {@code exlint.psd1}.
     *
     * @param settings the settings
     * @param environment the organisation and the trust it is judged by
     * @param baseline the findings that were accepted before
     */
    record Usable(Settings settings, Environment environment, Baseline baseline) implements Surroundings {

        @Override
        public Language language() {
            return settings.language();
        }
    }

    /**
     * Some file has an error. Scripts are not judged then: findings without the environment their author named would not be true.
     *
     * @param file the file with the error, as people know it
     * @param line its line, or 0
     * @param message what is wrong
     */
    record Broken(String file, int line, String message) implements Surroundings {

        @Override
        public Language language() {
            return Language.byDefault();
        }
    }
}
