package dev.exlint.diagnosis.imports.join;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.trust.BrokenCertificateException;
import dev.exlint.diagnosis.trust.CertificateFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds among issuers out of any file those that belong into the chain of a certificate, by their names. For one thread. */
public final class IssuerSearch {

    private static final int MAX_CHAIN = 20;

    private final Map<DistinguishedName, List<CertificateFacts>> bySubject = new HashMap<>();
    private final Set<EncodedCertificate> all = new LinkedHashSet<>();
    private final Set<EncodedCertificate> used = new LinkedHashSet<>();

    void add(EncodedCertificate issuer) {
        if (all.add(issuer)) {
            try {
                CertificateFacts facts = CertificateFacts.read(issuer);
                bySubject.computeIfAbsent(facts.subject(), unused -> new ArrayList<>()).add(facts);
            } catch (BrokenCertificateException e) {
                all.remove(issuer); // it was read before, so this doesn't happen
            }
        }
    }

    /** Issuers that are in nobody's chain. */
    public List<EncodedCertificate> unused() {
        return all.stream().filter(each -> !used.contains(each)).toList();
    }

    ExchangeCertificate withChain(ExchangeCertificate certificate) {
        if (bySubject.isEmpty() || !certificate.rawData().isKnown()
                || !(certificate.issuer() instanceof Fact.Known<DistinguishedName> issuer)) {
            return certificate;
        }
        Set<EncodedCertificate> chain = new LinkedHashSet<>(certificate.chain());
        List<DistinguishedName> wanted = new ArrayList<>(List.of(issuer.value()));
        for (int at = 0; at < wanted.size() && chain.size() < MAX_CHAIN; at++) {
            for (CertificateFacts each : bySubject.getOrDefault(wanted.get(at), List.of())) {
                if (!certificate.rawData().is(each.encoded()) && chain.add(each.encoded())) {
                    used.add(each.encoded());
                    wanted.add(each.issuer());
                }
            }
        }
        return certificate.toBuilder().chain(List.copyOf(chain)).build();
    }
}
