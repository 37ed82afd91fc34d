package dev.exlint.diagnosis.suppression;

/** A baseline that can't be read; the message says what is wrong. */
public final class BaselineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    BaselineException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The line, from 1; 0 when the file as a whole is meant. */
    public int line() {
        return line;
    }
}
