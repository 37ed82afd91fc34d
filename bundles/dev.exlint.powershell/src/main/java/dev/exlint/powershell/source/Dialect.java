package dev.exlint.powershell.source;

/**
 * The version of the language a script is read in.
 */
public enum Dialect {
    /** Windows PowerShell 5.1, the default: the Exchange Management Shell runs on it. */
    WINDOWS_POWERSHELL_5_1,
    /** PowerShell 7.6. */
    POWERSHELL_7;

    /** {@return whether constructs of PowerShell 6 and 7 are understood} */
    public boolean isPowerShell7() {
        return this == POWERSHELL_7;
    }
}
