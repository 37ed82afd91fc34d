package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.CertificateStatus;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificateBuilder;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.pki.CertificateRecipe;
import dev.exlint.diagnosis.pki.TestCertificate;
import dev.exlint.diagnosis.trust.BrokenCertificateException;
import dev.exlint.diagnosis.trust.CertificateFacts;
import dev.exlint.diagnosis.trust.InternalRoots;
import dev.exlint.diagnosis.trust.PublicRoots;
import dev.exlint.diagnosis.trust.RootListException;
import dev.exlint.diagnosis.trust.TrustJudge;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/** Makes servers out of words such as <code>internal mail 2026 no-SMTP</code>, with real certificates behind them. */
final class TestServer {

    private static final TestCertificate PUBLIC_ROOT = TestCertificate.root("C=CZ, O=Test Trust, CN=Public Root");
    private static final TestCertificate PUBLIC_CA = PUBLIC_ROOT.ca("C=CZ, O=Test Trust, CN=Public CA");
    private static final TestCertificate INTERNAL_ROOT = TestCertificate.root("DC=example, DC=contoso, CN=Contoso Root");
    private static final TestCertificate INTERNAL_CA = INTERNAL_ROOT.ca("DC=example, DC=contoso, CN=Contoso CA");

    private TestServer() {
    }

    static TrustJudge trust() {
        try {
            return new TrustJudge(PublicRoots.read(PUBLIC_ROOT.pem().getBytes(StandardCharsets.US_ASCII), "roots.pem"),
                    InternalRoots.none());
        } catch (RootListException e) {
            throw new IllegalStateException(e);
        }
    }

    /** EX01 with the certificates of a list such as <code>public mail 2025 + internal mail 2026</code>. */
    static ExchangeServer ex01(String certificates) {
        List<ExchangeCertificate> list = new ArrayList<>();
        boolean more = false;
        for (String words : certificates.split("\\+")) {
            if (words.strip().equals("unreadable")) {
                more = true;
            } else if (!words.isBlank()) {
                list.add(certificate(words.strip()));
            }
        }
        return ExchangeServer.builder("EX01").fqdn("ex01.corp.contoso.example").adminDisplayVersion("Version 15.0 (Build 1497.2)")
                .certificates(more ? Listing.incomplete(list, "1 of its certificates is not readable") : Listing.complete(list)).build();
    }

    /** One certificate: who issued it, its name, the year it is valid from, then what is special about it. */
    static ExchangeCertificate certificate(String text) {
        String[] words = text.split("\\s+");
        CertificateRecipe recipe = new CertificateRecipe("CN=" + host(words[1])).names(host(words[1])).serial(text)
                .valid(words[2] + "-03-01", text.contains("expired") ? "2026-06-01" : "2059-01-01");
        if (text.contains("client-only")) {
            recipe.usage(KeyPurposeId.id_kp_clientAuth);
        } else {
            recipe.serverAuthentication();
        }
        TestCertificate made = switch (words[0]) {
            case "public" -> PUBLIC_CA.issue(recipe);
            case "internal" -> INTERNAL_CA.issue(recipe);
            case "self" -> recipe.selfSigned();
            default -> throw new IllegalArgumentException(text);
        };
        ExchangeCertificateBuilder builder = described(made).friendlyName(text).services(AllowedServices.SMTP)
                .status(CertificateStatus.VALID).hasPrivateKey(true);
        for (int i = 3; i < words.length; i++) {
            special(words[i], builder);
        }
        return builder.build();
    }

    private static void special(String word, ExchangeCertificateBuilder builder) {
        switch (word) {
            case "no-SMTP" -> builder.services(AllowedServices.parse("IMAP, POP, IIS").orElseThrow());
            case "Services?" -> builder.services(Fact.unknown("Services is not stated"));
            case "no-key" -> builder.hasPrivateKey(false);
            case "key?" -> builder.hasPrivateKey(Fact.unknown("HasPrivateKey is not stated"));
            case "untrusted" -> builder.status(CertificateStatus.UNTRUSTED);
            case "revoked" -> builder.status(CertificateStatus.REVOKED);
            case "pending" -> builder.status(CertificateStatus.PENDING_REQUEST);
            case "revocation?" -> builder.status(CertificateStatus.REVOCATION_CHECK_FAILURE);
            case "Status?" -> builder.status(Fact.unknown("Status is not stated"));
            case "chain?" -> builder.status(Fact.unknown("Status is not stated")).chain(List.of());
            case "NotBefore?" -> builder.notBefore(Fact.unknown("NotBefore is not stated"));
            case "names?" -> builder.subject(Fact.unknown("Subject is not stated"))
                    .certificateDomains(Listing.unknown("CertificateDomains"));
            case "cut-names" -> builder.certificateDomains(Listing.incomplete(List.of("www.contoso.example"), "CertificateDomains is cut"))
                    .subject(Fact.unknown("Subject is not stated"));
            case "NotAfter?" -> builder.notAfter(Fact.unknown("NotAfter is not stated"));
            case "invalid" -> builder.status(CertificateStatus.INVALID);
            case "early" -> builder.notBefore(Instant.parse("2026-12-01T00:00:00Z"));
            case "dates-were-wrong" -> builder.status(CertificateStatus.DATE_INVALID);
            case "v1" -> builder.version(1);
            case "expired", "client-only", "renewed" -> { }
            default -> throw new IllegalArgumentException(word);
        }
    }

    private static ExchangeCertificateBuilder described(TestCertificate made) {
        try {
            CertificateFacts facts = CertificateFacts.read(made.encoded());
            return ExchangeCertificate.builder().thumbprint(facts.thumbprint()).subject(facts.subject()).issuer(facts.issuer())
                    .certificateDomains(Listing.complete(facts.dnsNames())).notBefore(facts.notBefore()).notAfter(facts.notAfter())
                    .version(facts.version()).enhancedKeyUsage(Listing.complete(facts.extendedKeyUsage())).rawData(made.encoded())
                    .chain(List.of(PUBLIC_ROOT.encoded(), INTERNAL_CA.encoded(), PUBLIC_CA.encoded(), INTERNAL_ROOT.encoded()));
        } catch (BrokenCertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    static String host(String word) {
        return switch (word) {
            case "mail" -> "mail.contoso.example";
            case "wildcard" -> "*.contoso.example";
            case "www" -> "www.contoso.example";
            case "ex01" -> "ex01.corp.contoso.example";
            default -> throw new IllegalArgumentException(word);
        };
    }
}
