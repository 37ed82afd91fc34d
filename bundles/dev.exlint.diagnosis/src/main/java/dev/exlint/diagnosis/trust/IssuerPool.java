package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Certificates that may be issuers, found by subject. Their order in the input makes no difference: they are kept by hash. */
final class IssuerPool {

    private final Map<DistinguishedName, List<KnownCertificate>> bySubject = new HashMap<>();

    IssuerPool(Collection<KnownCertificate> certificates) {
        Set<KnownCertificate> distinct = new LinkedHashSet<>(certificates);
        for (KnownCertificate each : distinct) {
            bySubject.computeIfAbsent(each.facts().subject(), subject -> new ArrayList<>()).add(each);
        }
        bySubject.values().forEach(list -> list.sort((a, b) -> a.facts().sha256().compareTo(b.facts().sha256())));
    }

    List<KnownCertificate> named(DistinguishedName subject) {
        return bySubject.getOrDefault(subject, List.of());
    }
}
