package dev.exlint.diagnosis.settings;

import dev.exlint.powershell.data.DataFile;
import dev.exlint.powershell.data.DataReading;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.source.SyntaxError;
import java.util.List;

/**
 * Reads {@code exlint.psd1} with exlint's own parser in data mode; nothing in it is ever executed (ruling 48).
 *
 * <p>Any thread.
 */
public final class SettingsReader {

    /** More than any settings file needs; a file that runs out of it is hostile. */
    private static final long STEPS = 10_000_000;

    private SettingsReader() {
    }

    /**
     * Reads settings.
     *
     * @param source the text of the file
     * @param file its name as shown to people; paths in the settings are relative to its folder
     * @return the settings, or everything that is wrong with them
     */
    public static SettingsReading read(SourceText source, String file) {
        Budget budget = Budget.ofSteps(STEPS);
        DataReading reading = DataFile.read(source, Dialect.WINDOWS_POWERSHELL_5_1, budget);
        if (budget.isExhausted()) {
            return new SettingsReading.Refused(List.of(new SettingsError(file, 0, 0, "the settings are too large to be settings")));
        }
        if (reading instanceof DataReading.Read read) {
            return new SettingsInterpreter(source, file).interpret(read.table());
        }
        SyntaxError error = ((DataReading.Refused) reading).error();
        int line = source.lines().line(error.start());
        int column = source.lines().column(error.start());
        return new SettingsReading.Refused(List.of(new SettingsError(file, line, column, DataRefusal.words(error))));
    }
}
