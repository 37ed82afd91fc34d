package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import java.time.Instant;

/** Judges certificates; a seam so that a prediction can be made with another opinion about trust. Any thread. */
public interface Trust {

    /**
     * Who vouches for this certificate.
     *
     * @param certificate any certificate, perhaps with nothing known about it
     * @param now the instant at which validity periods are judged
     */
    TrustVerdict judge(ExchangeCertificate certificate, Instant now);

    /**
     * Whether the server that holds this certificate takes it for valid.
     *
     * @param certificate any certificate
     * @param now the instant at which validity periods are judged
     */
    LocalValidity onServer(ExchangeCertificate certificate, Instant now);
}
