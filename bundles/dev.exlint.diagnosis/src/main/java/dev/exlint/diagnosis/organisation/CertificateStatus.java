package dev.exlint.diagnosis.organisation;

import java.util.Optional;

/** What Get-ExchangeCertificate says about a certificate's validity on its server, true when the snapshot was taken. */
public enum CertificateStatus {
    VALID("Valid"), REVOCATION_CHECK_FAILURE("RevocationCheckFailure"), UNTRUSTED("Untrusted"), DATE_INVALID("DateInvalid"),
    PENDING_REQUEST("PendingRequest"), INVALID("Invalid"), REVOKED("Revoked"), UNKNOWN("Unknown");

    private final String text;

    CertificateStatus(String text) {
        this.text = text;
    }

    /** The status of that name, ignoring case. */
    public static Optional<CertificateStatus> named(String name) {
        for (CertificateStatus status : values()) {
            if (status.text.equalsIgnoreCase(name)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** The name as Exchange writes it. */
    @Override
    public String toString() {
        return text;
    }
}
