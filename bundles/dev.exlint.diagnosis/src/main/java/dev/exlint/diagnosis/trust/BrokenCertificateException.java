package dev.exlint.diagnosis.trust;

/** Bytes that are no certificate; the message says why in a way that fits behind "RawData". */
public final class BrokenCertificateException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenCertificateException(String message) {
        super(message);
    }

    BrokenCertificateException(String message, Throwable cause) {
        super(message, cause);
    }
}
