package dev.exlint.diagnosis.settings;

import dev.exlint.powershell.data.DataNumber;
import dev.exlint.powershell.data.DataText;
import dev.exlint.powershell.data.DataValue;
import dev.exlint.powershell.source.Dialect;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads the settings Dialect and AnsiCodePage, numbers that many people write as text. For one use. */
final class LanguageSettings {

    private final BiConsumer<DataValue, String> error;
    private Language language = Language.byDefault();

    LanguageSettings(BiConsumer<DataValue, String> error) {
        this.error = error;
    }

    /** What was read; the defaults for what was not given. */
    Language language() {
        return language;
    }

    void dialect(DataValue value) {
        String written = text(value);
        switch (written) {
            case "5.1", "5" -> language = new Language(Dialect.WINDOWS_POWERSHELL_5_1, language.ansiCodePage());
            case "7" -> language = new Language(Dialect.POWERSHELL_7, language.ansiCodePage());
            case "" -> error.accept(value, "Dialect is 5.1 or 7, " + SettingsInterpreter.kind(value));
            default -> error.accept(value, "there is no dialect " + SettingsText.shown(written) + "; it is 5.1 or 7");
        }
    }

    void ansiCodePage(DataValue value) {
        String written = text(value);
        Optional<Charset> charset = AnsiCodePages.find(written);
        if (charset.isPresent()) {
            language = new Language(language.dialect(), charset.get());
        } else if (written.isEmpty()) {
            error.accept(value, "AnsiCodePage is the number of a code page, " + SettingsInterpreter.kind(value));
        } else {
            error.accept(value, "there is no ANSI code page " + SettingsText.shown(written) + meant(written));
        }
    }

    private static String meant(String written) {
        boolean number = written.chars().allMatch(c -> c >= '0' && c <= '9');
        String nearest = number ? "" : NearestName.of(written, AnsiCodePages.names());
        return nearest.isEmpty() ? "; the code pages are " + String.join(", ", AnsiCodePages.numbers()) : "; did you mean " + nearest + "?";
    }

    /** What is written, whether with quotes or without; empty if it is neither number nor text. */
    private static String text(DataValue value) {
        if (value instanceof DataNumber number) {
            return number.number().value().toString();
        }
        return value instanceof DataText text ? text.value().strip() : "";
    }
}
