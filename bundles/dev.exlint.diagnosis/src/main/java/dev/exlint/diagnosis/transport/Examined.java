package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.trust.LocalValidity;
import dev.exlint.diagnosis.trust.LocalValidity.Kind;
import dev.exlint.diagnosis.trust.Trust;
import dev.exlint.diagnosis.trust.TrustClass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One certificate with everything a selection asks about it, asked once.
 *
 * @param certificate the certificate
 * @param validity what the server thinks of it
 * @param selfSigned whether it vouches for itself
 * @param smtp whether it is enabled for SMTP
 */
record Examined(ExchangeCertificate certificate, LocalValidity validity, Fact<Boolean> selfSigned, Fact<Boolean> smtp) {

    private static final List<String> SERVER_AUTHENTICATION = List.of("1.3.6.1.5.5.7.3.1", "2.5.29.37.0", "Server Authentication",
            "serverAuth", "Any Purpose");

    static Examined of(ExchangeCertificate certificate, Trust trust, Instant now) {
        return new Examined(certificate, trust.onServer(certificate, now), selfSigned(certificate, trust, now),
                certificate.services().map(services -> services.has(ExchangeService.SMTP)));
    }

    private static Fact<Boolean> selfSigned(ExchangeCertificate certificate, Trust trust, Instant now) {
        if (trust.judge(certificate, now).trust() == TrustClass.SELF_SIGNED) {
            return Fact.known(true);
        }
        boolean namesKnown = certificate.subject().isKnown() && certificate.issuer().isKnown();
        boolean issued = certificate.isSelfSigned().is(false) || certificate.rawData().isKnown() || namesKnown;
        return issued ? Fact.known(false) : Fact.unknown(certificate.issuer().because());
    }

    /** Consistent with equality, and cheap: the whole record has fifty facts. */
    @Override
    public int hashCode() {
        return certificate.thumbprint().hashCode();
    }

    /** Whether the key can certainly not serve a TLS session, by version or usage; the reason, else empty. */
    String unusable() {
        if (certificate.version() instanceof Fact.Known<Integer> version && version.value() < 3) {
            return "it is an X.509 version " + version.value() + " certificate";
        }
        boolean usagesKnown = certificate.enhancedKeyUsage().isComplete() && !certificate.enhancedKeyUsage().items().isEmpty();
        if (usagesKnown && certificate.enhancedKeyUsage().items().stream().noneMatch(Examined::isServerAuthentication)) {
            return "its enhanced key usage lacks server authentication";
        }
        return "";
    }

    /** The facts that would have to be known to be sure of this certificate, apart from its names. */
    List<String> open() {
        List<String> open = new ArrayList<>();
        add(open, certificate.services());
        add(open, certificate.hasPrivateKey());
        add(open, certificate.notBefore());
        add(open, certificate.notAfter());
        add(open, selfSigned);
        if (!selfSigned.is(true) && validity.kind() == Kind.UNKNOWN) {
            open.add(validity.text());
        }
        return open;
    }

    boolean isSelfSigned() {
        return selfSigned.is(true);
    }

    Instant notBefore() {
        return certificate.notBefore().orElse(Instant.MAX);
    }

    String label() {
        return certificate.label();
    }

    private static void add(List<String> open, Fact<?> fact) {
        if (!fact.isKnown()) {
            open.add(fact.because());
        }
    }

    private static boolean isServerAuthentication(String usage) {
        String plain = usage.strip();
        return SERVER_AUTHENTICATION.stream().anyMatch(each -> plain.equalsIgnoreCase(each) || plain.endsWith("(" + each + ")"));
    }
}
