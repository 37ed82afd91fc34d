package dev.exlint.diagnosis.imports.join;

/** Two sources say different things; the message names both. */
public final class DisagreementException extends Exception {

    private static final long serialVersionUID = 1L;

    DisagreementException(String message) {
        super(message);
    }
}
