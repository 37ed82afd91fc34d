package dev.exlint.diagnosis.snapshot;

import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.trust.CertificateFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A certificate as the snapshot states it, before its bytes have their say.
 *
 * @param stated the properties
 * @param bytes RawData, if there is any
 * @param place where it stands
 */
record StatedCertificate(ExchangeCertificate stated, Optional<EncodedCertificate> bytes, Place place) {

    /** The certificate with everything that its bytes decide; nothing if they can't be read or say something else, which is a problem. */
    Optional<ExchangeCertificate> decided(Map<EncodedCertificate, CertificateFacts> readable, Problems problems) {
        List<EncodedCertificate> issuers = stated.chain();
        List<EncodedCertificate> known = readable.keySet().containsAll(issuers) ? issuers
                : issuers.stream().filter(readable::containsKey).toList(); // a bad issuer leaves the certificate as it is
        ExchangeCertificate certificate = known == issuers ? stated : stated.toBuilder().chain(known).build();
        if (bytes.isEmpty()) {
            return Optional.of(certificate);
        }
        CertificateFacts facts = readable.get(bytes.get());
        if (facts == null) {
            return Optional.empty(); // a problem already, at the place of RawData
        }
        Optional<String> contradiction = StatedValues.contradiction(certificate, facts);
        contradiction.ifPresent(text -> problems.add(place, text));
        return contradiction.isPresent() ? Optional.empty() : Optional.of(StatedValues.decided(certificate, facts));
    }
}
