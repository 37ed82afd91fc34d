package dev.exlint.diagnosis.snapshot;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HostNames;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.trust.CertificateFacts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Compares what a snapshot states about a certificate with what its bytes say; the bytes decide, but a contradiction is an error. */
public final class StatedValues {

    private StatedValues() {
    }

    /** The first contradiction, beginning with the property's name and naming both values; nothing if there is none. */
    public static Optional<String> contradiction(ExchangeCertificate stated, CertificateFacts facts) {
        return check("Thumbprint", stated.thumbprint(), facts.thumbprint(), (a, b) -> a.isNone() || a.equals(b), Thumbprint::hex)
                .or(() -> check("Subject", stated.subject(), facts.subject(), StatedValues::sameName, DistinguishedName::text))
                .or(() -> check("Issuer", stated.issuer(), facts.issuer(), StatedValues::sameName, DistinguishedName::text))
                .or(() -> check("NotBefore", stated.notBefore(), facts.notBefore(), StatedValues::sameSecond, Instant::toString))
                .or(() -> check("NotAfter", stated.notAfter(), facts.notAfter(), StatedValues::sameSecond, Instant::toString))
                .or(() -> domains(stated, facts));
    }

    /** The certificate with everything that its bytes decide taken from them. */
    public static ExchangeCertificate decided(ExchangeCertificate stated, CertificateFacts facts) {
        return stated.toBuilder().thumbprint(facts.thumbprint()).subject(facts.subject()).issuer(facts.issuer())
                .certificateDomains(Listing.complete(facts.dnsNames())).notBefore(facts.notBefore()).notAfter(facts.notAfter())
                .serialNumber(facts.serialNumber()).version(facts.version()).publicKeyAlgorithm(facts.key().algorithm())
                .publicKeySize(facts.key().size() > 0 ? Fact.known(facts.key().size()) : Fact.unknown("the key is of another kind"))
                .signatureAlgorithm(facts.signatureAlgorithm()).enhancedKeyUsage(Listing.complete(facts.extendedKeyUsage()))
                .rawData(facts.encoded()).build();
    }

    private static <T> Optional<String> check(String property, Fact<T> stated, T actual, BiPredicate<T, T> same, Function<T, String> text) {
        if (stated instanceof Fact.Known<T> known && !same.test(known.value(), actual)) {
            return Optional.of(property + " is stated as \"" + text.apply(known.value()) + "\", but RawData says \"" + text.apply(actual)
                    + "\": one of both belongs to another certificate");
        }
        return Optional.empty();
    }

    private static boolean sameName(DistinguishedName stated, DistinguishedName actual) {
        return stated.equals(actual) || stated.reversed().equals(actual);
    }

    private static boolean sameSecond(Instant stated, Instant actual) {
        return stated.truncatedTo(ChronoUnit.SECONDS).equals(actual.truncatedTo(ChronoUnit.SECONDS));
    }

    /** As sets in any case and as A-labels; the CN may be there or not; a cut list has to be a part. */
    private static Optional<String> domains(ExchangeCertificate stated, CertificateFacts facts) {
        if (stated.certificateDomains().isUnknown()) {
            return Optional.empty();
        }
        Set<String> listed = plain(stated.certificateDomains().items());
        Set<String> own = plain(facts.dnsNames());
        Set<String> missing = new HashSet<>(own);
        missing.removeAll(listed);
        facts.subject().commonName().map(HostNames::ascii).ifPresent(name -> {
            own.add(name);
            missing.remove(name);
        });
        boolean complete = missing.isEmpty() || !stated.certificateDomains().isComplete();
        if (own.containsAll(listed) && complete) {
            return Optional.empty();
        }
        String text = String.join(", ", stated.certificateDomains().items());
        return Optional.of("CertificateDomains is stated as \"" + JsonInput.shortened(text)
                + "\", but RawData says \"" + JsonInput.shortened(String.join(", ", facts.dnsNames()))
                + "\": one of both belongs to another certificate");
    }

    private static Set<String> plain(Iterable<String> names) {
        Set<String> plain = new HashSet<>();
        names.forEach(name -> plain.add(HostNames.ascii(name)));
        return plain;
    }
}
