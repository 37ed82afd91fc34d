package dev.exlint.cli;

/** What the process tells its caller; of several the highest wins. A count would wrap at 256 and is never used. */
final class ExitCode {

    /** Nothing at or above the wanted level. */
    static final int CLEAN = 0;
    /** Findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;
    /** Some input could not be found, read or understood. */
    static final int UNREADABLE = 2;
    /** Wrong options or settings. */
    static final int WRONG_USE = 3;

    private ExitCode() {
    }
}
