package dev.exlint.diagnosis.settings;

import dev.exlint.powershell.source.Dialect;
import java.nio.charset.Charset;

/**
 * How scripts are read that don't say it themselves.
 *
 * @param dialect the language of a script whose {@code #requires} lines name none
 * @param ansiCodePage what bytes mean that are neither marked nor UTF-8, and what Windows PowerShell 5.1 takes all unmarked bytes for
 */
public record Language(Dialect dialect, Charset ansiCodePage) {

    /** Windows PowerShell 5.1, where the Exchange Management Shell lives, on a machine of western Europe or America. */
    public static Language byDefault() {
        return new Language(Dialect.WINDOWS_POWERSHELL_5_1, AnsiCodePages.WESTERN);
    }
}
