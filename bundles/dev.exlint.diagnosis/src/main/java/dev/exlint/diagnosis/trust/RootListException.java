package dev.exlint.diagnosis.trust;

/** A list of roots that can't be read; its message names file, line, reason and the way out. */
public final class RootListException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    RootListException(String file, int line, String message) {
        super(message);
        this.file = file;
        this.line = line;
    }

    /** The name the list was given. */
    public String file() {
        return file;
    }

    /** The line from 1. */
    public int line() {
        return line;
    }
}
