package dev.exlint.cli;

/** Options that can't be followed; the message is one line that says what to do. */
final class WrongUse extends Exception {

    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
