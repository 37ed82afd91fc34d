package dev.exlint.diagnosis.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificateBuilder;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.trust.TrustJudge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every organisation: order means nothing, and less knowledge never gives more confidence or another certain answer. */
class PredictionPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final TrustJudge TRUST = TestServer.trust();
    private static final OutboundPredictor PREDICTOR = new OutboundPredictor(TRUST);
    private static final Map<String, ExchangeCertificate> MADE = new ConcurrentHashMap<>();

    /** Ways to forget one fact about a certificate. */
    enum Forgotten {
        SERVICES, KEY, STATUS, NOT_BEFORE, NOT_AFTER, NAMES, BYTES, ISSUER, CHAIN
    }

    @Property(tries = 400, seed = "2888788")
    void theOrderOfCertificatesDoesNotMatter(@ForAll("servers") List<String> words, @ForAll boolean pinned, @ForAll long seed) {
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, new Random(seed));

        Prediction one = predict(certificates(words), pinned);
        Prediction other = predict(certificates(shuffled), pinned);

        assertEquals(one.outcome(), other.outcome());
        assertEquals(one.confidence(), other.confidence());
        assertEquals(one.presented(), other.presented());
    }

    @Property(tries = 1500, seed = "2888788")
    void aForgottenFactNeverMakesMoreCertainNorChangesWhatIsStillPredicted(@ForAll("servers") List<String> words, @ForAll boolean pinned,
            @ForAll Forgotten fact, @ForAll int which) {
        List<ExchangeCertificate> known = certificates(words);
        List<ExchangeCertificate> less = new ArrayList<>(known);
        int index = Math.floorMod(which, known.size());
        Assume.that(fact != Forgotten.KEY || !known.get(index).hasPrivateKey().is(false)); // SMTP without a key: two facts that disagree
        less.set(index, without(known.get(index), fact));

        Prediction full = predict(known, pinned);
        Prediction partial = predict(less, pinned);

        assertTrue(partial.confidence().compareTo(full.confidence()) >= 0, () -> full.confidence() + " became " + partial.confidence());
        if (partial.confidence().compareTo(Confidence.PREDICTED) <= 0) {
            assertEquals(full.outcome(), partial.outcome());
            assertEquals(names(full), names(partial));
        }
    }

    @Property(tries = 300, seed = "2888788")
    void anUnreadableCertificateMakesEverythingAtMostPossible(@ForAll("servers") List<String> words) {
        ExchangeServer server = server(Listing.incomplete(certificates(words), "1 of its certificates is not readable"));

        assertTrue(PREDICTOR.predict(connector(false), server, NOW).confidence().compareTo(Confidence.POSSIBLE) >= 0);
    }

    @Property(tries = 300, seed = "2888788")
    void everyCertificateHasItsReason(@ForAll("servers") List<String> words, @ForAll boolean pinned) {
        Prediction prediction = predict(certificates(words), pinned);

        assertEquals(words.stream().distinct().count(), prediction.candidates().size());
        assertTrue(prediction.candidates().stream().noneMatch(each -> each.reason().isBlank()));
    }

    @Provide
    Arbitrary<List<String>> servers() {
        Arbitrary<String> certificate = Combinators.combine(Arbitraries.of("public", "internal", "self"),
                Arbitraries.of("mail", "mail", "wildcard", "www"), Arbitraries.of("2024", "2025", "2026"),
                Arbitraries.of("", "", "", " no-SMTP", " no-key", " untrusted", " revoked", " revocation?", " expired", " client-only",
                        " Services?", " Status?", " NotBefore?", " names?"))
                .as((issuer, name, year, special) -> issuer + " " + name + " " + year + special);
        return certificate.list().ofMinSize(1).ofMaxSize(5).uniqueElements();
    }

    private static List<ExchangeCertificate> certificates(List<String> words) {
        return words.stream().map(each -> MADE.computeIfAbsent(each, TestServer::certificate)).toList();
    }

    private static Stream<String> labels(Prediction prediction) {
        return prediction.presented().stream().map(each -> each.friendlyName().orElse("")).sorted();
    }

    private static List<String> names(Prediction prediction) {
        return labels(prediction).toList();
    }

    private static Prediction predict(List<ExchangeCertificate> certificates, boolean pinned) {
        return PREDICTOR.predict(connector(pinned), server(Listing.complete(certificates)), NOW);
    }

    private static ExchangeServer server(Listing<ExchangeCertificate> certificates) {
        return ExchangeServer.builder("EX01").fqdn("ex01.corp.contoso.example").certificates(certificates).build();
    }

    private static SendConnector connector(boolean pinned) {
        ExchangeCertificate internal = certificates(List.of("internal mail 2026")).get(0);
        String pin = TlsCertificateName.of(internal).map(TlsCertificateName::text).orElse("");
        return SendConnector.builder("Outbound to Office 365").enabled(true).fqdn("mail.contoso.example").ignoreStartTls(false)
                .frontendProxyEnabled(false).tlsCertificateName(pinned ? pin : "").build();
    }

    private static ExchangeCertificate without(ExchangeCertificate certificate, Forgotten fact) {
        ExchangeCertificateBuilder builder = certificate.toBuilder();
        return switch (fact) {
            case SERVICES -> builder.services(Fact.unknown("forgotten")).build();
            case KEY -> builder.hasPrivateKey(Fact.unknown("forgotten")).build();
            case STATUS -> builder.status(Fact.unknown("forgotten")).build();
            case NOT_BEFORE -> builder.notBefore(Fact.unknown("forgotten")).build();
            case NOT_AFTER -> builder.notAfter(Fact.unknown("forgotten")).build();
            case NAMES -> builder.subject(Fact.unknown("forgotten")).certificateDomains(Listing.unknown("forgotten")).build();
            case BYTES -> builder.rawData(Fact.unknown("forgotten")).chain(List.of()).build();
            case ISSUER -> builder.issuer(Fact.unknown("forgotten")).rawData(Fact.unknown("forgotten")).build();
            case CHAIN -> builder.chain(List.of()).build();
        };
    }
}
