package dev.exlint.diagnosis.settings;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.powershell.data.DataEntry;
import dev.exlint.powershell.data.DataFile;
import dev.exlint.powershell.data.DataReading;
import dev.exlint.powershell.data.DataTable;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.Replacement;
import dev.exlint.powershell.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Sets one value of a settings file and touches no other character of it: comments, spacing and line ends stay as they are.
 *
 * <p>A pure function of the text; any thread. Offsets count in the text given. A file that is no data file has no edits.
 */
public final class SettingsEdit {

    /** What a settings file that says nothing looks like; edits of it make a new one. */
    public static final String EMPTY = "# Settings of exlint for the scripts in this folder and below. "
            + "A data file: it is read and never run.\n@{\n}\n";

    private static final long STEPS = 10_000_000;

    private SettingsEdit() {
    }

    /**
     * Sets the level of a rule.
     *
     * @param settings the text of an {@code exlint.psd1}
     * @param rule the rule's name
     * @param level its level from now on
     * @return the one replacement; empty if the file is broken or has something else in that place
     */
    public static Optional<Replacement> level(SourceText settings, String rule, Level level) {
        return set(settings, List.of("Rules", rule, "Severity"), quoted(word(level)));
    }

    /** Switches a rule off; as {@link #level}. */
    public static Optional<Replacement> off(SourceText settings, String rule) {
        return set(settings, List.of("Rules", rule, "Enable"), "$false");
    }

    /**
     * Names the snapshot that scripts are judged by, instead of the one named before.
     *
     * @param settings the text of an {@code exlint.psd1}
     * @param path the path of the snapshot, relative to the folder of the settings
     * @return the one replacement; empty if the file is broken
     */
    public static Optional<Replacement> environment(SourceText settings, String path) {
        return set(settings, List.of("Environment"), quoted(path));
    }

    /** The level as settings spell it. */
    public static String word(Level level) {
        return switch (level) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Information";
        };
    }

    private static String quoted(String text) {
        return '\'' + text.replaceAll("['\u2018\u2019\u201A\u201B]", "$0$0") + '\'';
    }

    private static Optional<Replacement> set(SourceText source, List<String> path, String literal) {
        Optional<DataTable> table = table(source);
        for (int i = 0; table.isPresent(); i++) {
            Optional<DataEntry> entry = table.get().entry(path.get(i));
            if (entry.isEmpty()) {
                List<String> missing = path.subList(i, path.size());
                return Optional.of(new SettingsInsertion(source).into(table.get(), missing, literal, i == 0))
                        .filter(edit -> keepsData(source, edit));
            }
            if (i == path.size() - 1) {
                return Optional.of(new Replacement(entry.get().value().start(), entry.get().value().end(), literal))
                        .filter(edit -> keepsData(source, edit));
            }
            table = entry.get().value() instanceof DataTable inner ? Optional.of(inner) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<DataTable> table(SourceText source) {
        DataReading reading = DataFile.read(source, Dialect.WINDOWS_POWERSHELL_5_1, Budget.ofSteps(STEPS));
        return reading instanceof DataReading.Read read ? Optional.of(read.table()) : Optional.empty();
    }

    private static boolean keepsData(SourceText source, Replacement edit) {
        String text = source.text();
        return table(SourceText.of(text.substring(0, edit.start()) + edit.text() + text.substring(edit.end()))).isPresent();
    }
}
