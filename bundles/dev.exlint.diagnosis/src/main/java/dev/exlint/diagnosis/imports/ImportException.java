package dev.exlint.diagnosis.imports;

import dev.exlint.diagnosis.imports.item.Spot;

/** An import that gave nothing, because of one place in one file. The message is complete; it never quotes a secret. */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;

    ImportException(String file, Spot spot, String reason) {
        super(file + ": " + (spot.text().isEmpty() ? "" : spot.text() + ": ") + reason);
        this.file = file;
        this.line = Math.max(0, spot.line());
        this.reason = (spot.line() > 0 && spot.path().isEmpty() || spot.text().isEmpty() ? "" : spot.text() + ": ") + reason;
    }

    ImportException(String disagreement) {
        super(disagreement);
        this.file = "";
        this.line = 0;
        this.reason = disagreement;
    }

    /** The file, or empty if several disagree. */
    public String file() {
        return file;
    }

    /** What is wrong, without file and line. */
    public String reason() {
        return reason;
    }

    /** The line from 1, or 0. */
    public int line() {
        return line;
    }
}
