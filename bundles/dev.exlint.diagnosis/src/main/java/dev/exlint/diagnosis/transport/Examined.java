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
import java.util.Optional;

/**
 * One certificate with everything a selection asks about it, asked once and only when needed: most certificates of a server lose by their
 * names, and judging one costs a signature. For one thread; equal only to itself.
 */
final class Examined {

    private static final List<String> SERVER_AUTHENTICATION = List.of("1.3.6.1.5.5.7.3.1", "2.5.29.37.0", "Server Authentication",
            "serverAuth", "Any Purpose");

    private final ExchangeCertificate certificate;
    private final Trust trust;
    private final Instant now;
    private final Fact<Boolean> smtp;
    private Optional<LocalValidity> validity = Optional.empty();
    private Optional<Fact<Boolean>> selfSigned = Optional.empty();

    private Examined(ExchangeCertificate certificate, Trust trust, Instant now) {
        this.certificate = certificate;
        this.trust = trust;
        this.now = now;
        this.smtp = certificate.services().map(services -> services.has(ExchangeService.SMTP));
    }

    static Examined of(ExchangeCertificate certificate, Trust trust, Instant now) {
        return new Examined(certificate, trust, now);
    }

    ExchangeCertificate certificate() {
        return certificate;
    }

    /** What the server thinks of it. */
    LocalValidity validity() {
        if (validity.isEmpty()) {
            validity = Optional.of(trust.onServer(certificate, now));
        }
        return validity.get();
    }

    /** Whether it vouches for itself. */
    Fact<Boolean> selfSigned() {
        if (selfSigned.isEmpty()) {
            selfSigned = Optional.of(selfSigned(certificate, trust, now));
        }
        return selfSigned.get();
    }

    /** Whether it is enabled for SMTP. */
    Fact<Boolean> smtp() {
        return smtp;
    }

    private static Fact<Boolean> selfSigned(ExchangeCertificate certificate, Trust trust, Instant now) {
        if (trust.judge(certificate, now).trust() == TrustClass.SELF_SIGNED) {
            return Fact.known(true);
        }
        boolean namesKnown = certificate.subject().isKnown() && certificate.issuer().isKnown();
        boolean issued = certificate.isSelfSigned().is(false) || certificate.rawData().isKnown() || namesKnown;
        return issued ? Fact.known(false) : Fact.unknown(certificate.issuer().because());
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

    /**
     * The facts that would have to be known to be sure of this certificate, apart from its names. SMTP in Services shows that transport can
     * read the key (observed, not documented), so HasPrivateKey need not be known then.
     */
    List<String> open() {
        List<String> open = new ArrayList<>();
        add(open, certificate.services());
        if (!smtp.is(true)) {
            add(open, certificate.hasPrivateKey());
        }
        add(open, certificate.notBefore());
        add(open, certificate.notAfter());
        add(open, selfSigned());
        if (!selfSigned().is(true) && validity().kind() == Kind.UNKNOWN) {
            open.add(validity().text());
        }
        return open;
    }

    boolean isSelfSigned() {
        return selfSigned().is(true);
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
