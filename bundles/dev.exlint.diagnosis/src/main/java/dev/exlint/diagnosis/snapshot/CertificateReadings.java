package dev.exlint.diagnosis.snapshot;

import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ParsedNames;
import dev.exlint.diagnosis.trust.BrokenCertificateException;
import dev.exlint.diagnosis.trust.CertificateFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the bytes of many certificates say, and of which nothing can be said.
 *
 * @param readable those that are certificates
 * @param faults why the others are none, fit to stand behind "RawData"
 */
record CertificateReadings(Map<EncodedCertificate, CertificateFacts> readable, Map<EncodedCertificate, String> faults) {

    /** One certificate's facts, or the fault. */
    private record Reading(Optional<CertificateFacts> facts, String fault) {
    }

    /** Reads the certificates on all cores: one says nothing about another, so the order makes no difference. */
    static CertificateReadings of(List<EncodedCertificate> certificates, ParsedNames names) {
        List<Reading> readings = certificates.parallelStream().map(each -> read(each, names)).toList();
        CertificateReadings all = new CertificateReadings(new HashMap<>(), new HashMap<>());
        for (int i = 0; i < certificates.size(); i++) {
            EncodedCertificate certificate = certificates.get(i);
            Reading reading = readings.get(i);
            reading.facts().ifPresentOrElse(facts -> all.readable.put(certificate, facts),
                    () -> all.faults.put(certificate, reading.fault()));
        }
        return all;
    }

    /** Why the certificate can't be read; nothing if it can. */
    Optional<String> fault(EncodedCertificate certificate) {
        return Optional.ofNullable(faults.get(certificate));
    }

    private static Reading read(EncodedCertificate certificate, ParsedNames names) {
        try {
            return new Reading(Optional.of(CertificateFacts.read(certificate, names)), "");
        } catch (BrokenCertificateException e) {
            return new Reading(Optional.empty(), e.getMessage());
        }
    }
}
