package dev.exlint.diagnosis.trust;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * One verified way from a certificate towards a root.
 *
 * @param certificates the certificate first, each signed by the next
 * @param end where the way ends
 * @param obstacle why it doesn't go on, for an incomplete one; else empty
 */
record ChainPath(List<KnownCertificate> certificates, End end, String obstacle) {

    /** Where a way ends, best first. */
    enum End {
        /** At a root that is publicly trusted. */
        PUBLIC_ROOT,
        /** At any other root. */
        OTHER_ROOT,
        /** Before a root that is named like a public one. */
        PUBLIC_ROOT_NAMED,
        /** Somewhere. */
        INCOMPLETE
    }

    ChainPath {
        certificates = List.copyOf(certificates);
    }

    KnownCertificate last() {
        return certificates.get(certificates.size() - 1);
    }

    /** The first issuer of the way that isn't valid at the instant. */
    Optional<KnownCertificate> issuerNotValidAt(Instant now) {
        return certificates.stream().skip(1).filter(each -> !each.facts().isValidAt(now)).findFirst();
    }

    /** The names along the way, for evidence. */
    String text() {
        StringJoiner names = new StringJoiner(" ← ");
        certificates.forEach(each -> names.add(each.label()));
        return names.toString();
    }
}
