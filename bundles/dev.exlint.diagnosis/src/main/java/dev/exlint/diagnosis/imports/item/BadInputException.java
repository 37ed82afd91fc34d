package dev.exlint.diagnosis.imports.item;

/** Input that can't be read, with the place and the reason. It never carries a cause, as foreign messages may quote secrets. */
public final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Spot spot;

    /** Says that the input is wrong there, and why. */
    public BadInputException(Spot spot, String reason) {
        super(reason);
        this.spot = spot;
    }

    /** Where. */
    public Spot spot() {
        return spot;
    }
}
