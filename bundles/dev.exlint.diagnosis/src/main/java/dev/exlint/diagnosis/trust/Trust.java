package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import java.time.Instant;
import java.util.Collection;

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

    /**
     * Says which certificates will be asked about, so that a judge with much to compute may do it at once on all cores. Changes no answer;
     * of use only where nearly all of them will be.
     */
    default void prepare(Collection<ExchangeCertificate> certificates, Instant now) {
    }
}
