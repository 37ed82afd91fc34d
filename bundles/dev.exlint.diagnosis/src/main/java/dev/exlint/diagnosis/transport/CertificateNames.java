package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HostNames;

/**
 * Matches certificates with host names as transport does it: the subject's CN and the DNS names, a wildcard for exactly one label.
 *
 * <p>International names are compared in their ASCII form, whichever form each side is written in.
 */
public final class CertificateNames {

    private CertificateNames() {
    }

    /** How the certificate's CN and DNS names fit the host name, ignoring case. An exact name counts before a wildcard. */
    public static NameMatch match(ExchangeCertificate certificate, String host) {
        return matchAscii(certificate, ascii(host));
    }

    /** The same for a host name in the form of {@link #ascii}, for those who ask many certificates about one host. */
    static NameMatch matchAscii(ExchangeCertificate certificate, String wanted) {
        NameMatch best = certificate.certificateDomains().isComplete() && certificate.subject().isKnown()
                ? NameMatch.NONE : NameMatch.UNKNOWN;
        for (String name : certificate.certificateDomains().items()) {
            best = better(match(name, wanted), best);
        }
        if (certificate.subject() instanceof Fact.Known<DistinguishedName> subject) {
            best = better(subject.value().commonName().map(name -> match(name, wanted)).orElse(NameMatch.NONE), best);
        }
        return best;
    }

    /** The name in lower-case A-labels; a text that is no host name stays as it is but for its case. */
    static String ascii(String name) {
        String plain = HostNames.ascii(name);
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static NameMatch match(String name, String wanted) {
        String own = ascii(name);
        if (own.equals(wanted)) {
            return wanted.isEmpty() ? NameMatch.NONE : NameMatch.EXACT;
        }
        int label = wanted.indexOf('.');
        boolean covers = own.startsWith("*.") && label > 0 && own.length() - 1 == wanted.length() - label
                && own.regionMatches(1, wanted, label, own.length() - 1);
        return covers ? NameMatch.WILDCARD : NameMatch.NONE;
    }

    private static NameMatch better(NameMatch found, NameMatch best) {
        return found != NameMatch.NONE && found.compareTo(best) < 0 ? found : best;
    }
}
