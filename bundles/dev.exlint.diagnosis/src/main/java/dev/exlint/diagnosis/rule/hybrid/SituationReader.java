package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.rule.hybrid.Situation.Connector;
import dev.exlint.diagnosis.rule.hybrid.Situation.Host;
import dev.exlint.diagnosis.rule.hybrid.Situation.Pin;
import dev.exlint.diagnosis.rule.hybrid.Situation.Rival;
import dev.exlint.diagnosis.rule.hybrid.Situation.Standing;
import dev.exlint.diagnosis.transport.Candidate.Fate;
import dev.exlint.diagnosis.transport.Candidate;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.CertificateNames;
import dev.exlint.diagnosis.transport.Confidence;
import dev.exlint.diagnosis.transport.NameMatch;
import dev.exlint.diagnosis.transport.Outcome;
import dev.exlint.diagnosis.transport.Prediction;
import dev.exlint.diagnosis.trust.TrustClass;
import java.util.List;
import java.util.Set;

/** Turns facts and a prediction into the words of the severity table; it decides nothing itself. */
final class SituationReader {

    private static final Set<Fate> SKIPPED = Set.of(Fate.NOT_USABLE, Fate.NO_KEY);

    private final CheckContext check;
    private final ExchangeCertificate certificate;
    private final ExchangeServer server;
    private final ExchangeServer serverBefore;
    private final Carrier carrier;
    private final Prediction after;
    private final List<Prediction> resolved;
    private final boolean becomesDefault;

    SituationReader(CheckContext check, ExchangeCertificate certificate, ExchangeServer server, ExchangeServer serverBefore,
            Carrier carrier, Prediction after, List<Prediction> resolved, boolean becomesDefault) {
        this.check = check;
        this.certificate = certificate;
        this.server = server;
        this.serverBefore = serverBefore;
        this.carrier = carrier;
        this.after = after;
        this.resolved = resolved;
        this.becomesDefault = becomesDefault;
    }

    Situation read(Smtp smtp, TrustClass trust) {
        boolean isDefault = serverBefore.usesForInternalTransport(thumbprint()) || becomesDefault;
        return new Situation(smtp, check.environment().isGiven(), trust, isDefault, host(), connector(), pin(), name(), standing(trust),
                rival());
    }

    /** Public certificates with SMTP that carry the name and are valid now: each could be presented instead. */
    List<ExchangeCertificate> publicMatches() {
        return server.certificates().items().stream().filter(each -> rival(each) == Rival.PUBLIC).toList();
    }

    private Rival rival() {
        return PublicMatch.among(server.certificates().items().stream().map(this::rival).toList());
    }

    private Rival rival(ExchangeCertificate other) {
        if (other.has(thumbprint()) || !(after.name() instanceof Fact.Known<String> known) || known.value().isEmpty()) {
            return Rival.NONE;
        }
        return PublicMatch.of(check.environment(), other, known.value(), check.now());
    }

    private Host host() {
        if (carrier.role() == Carrier.Role.NOT_A_SOURCE) {
            return carrier.certain() ? Host.CARRIES_NONE : Host.UNKNOWN;
        }
        if (carrier.role() == Carrier.Role.UNKNOWN) {
            return Host.UNKNOWN;
        }
        if (carrier.role() == Carrier.Role.HANDS_OVER_TO_EDGE) {
            return Host.HANDS_OVER;
        }
        boolean edge = carrier.role() == Carrier.Role.EDGE || server.edge().is(true);
        return edge && serverBefore.certificates().isUnknown() ? Host.EDGE : Host.SOURCE;
    }

    private Connector connector() {
        SendConnector connector = carrier.connector();
        if (connector.ignoreStartTls().is(true)) {
            return Connector.WITHOUT_TLS;
        }
        return connector.enabled().is(false) ? Connector.DISABLED : Connector.IN_USE;
    }

    private Pin pin() {
        Fact<String> name = carrier.connector().tlsCertificateName();
        if (!name.isKnown()) {
            return Pin.UNKNOWN;
        }
        if (name.is("")) {
            return Pin.NONE;
        }
        return switch (after.outcome()) {
            case PRESENTS -> pinned(after.presented().get(0));
            case AMBIGUOUS -> several();
            case FAIL_CREDENTIALS -> Pin.WITHOUT_CREDENTIALS;
            case FAIL_MALFORMED, FAIL_NOT_FOUND, NONE -> Pin.NOTHING;
            case NOT_USED, NO_TLS, UNKNOWN -> Pin.UNKNOWN;
        };
    }

    private Pin pinned(ExchangeCertificate presented) {
        if (presented.has(thumbprint())) {
            return Pin.THIS;
        }
        return switch (trust(presented)) {
            case PUBLIC -> Pin.PUBLIC;
            case INTERNAL, SELF_SIGNED -> Pin.UNTRUSTED;
            case UNKNOWN -> Pin.OF_UNKNOWN_TRUST;
        };
    }

    /** Several certificates of the pin's names; those among which ours isn't count like one (ruling 32). */
    private Pin several() {
        boolean mine = after.presented().stream().anyMatch(each -> each.has(thumbprint()));
        if (after.presented().stream().allMatch(each -> trust(each) == TrustClass.PUBLIC)) {
            return mine ? Pin.SEVERAL_PUBLIC : Pin.PUBLIC;
        }
        if (after.presented().stream().allMatch(each -> isUntrusted(trust(each)))) {
            return mine ? Pin.SEVERAL_UNTRUSTED : Pin.UNTRUSTED;
        }
        return mine ? Pin.SEVERAL_MIXED : Pin.OF_UNKNOWN_TRUST;
    }

    private NameMatch name() {
        boolean known = after.name().isKnown() && !after.name().is("");
        return known ? CertificateNames.match(certificate, after.name().orElse("")) : NameMatch.UNKNOWN;
    }

    private Standing standing(TrustClass trust) {
        Fate fate = after.candidate(thumbprint()).map(Candidate::fate).orElse(Fate.UNDECIDED);
        if (SKIPPED.contains(fate)) {
            return Standing.SKIPPED;
        }
        boolean defaultUnknown = trust == TrustClass.SELF_SIGNED && !serverBefore.internalTransportCertificateThumbprint().isKnown();
        List<Standing> standings = resolved.stream().map(this::standing).distinct().toList();
        return defaultUnknown || standings.size() != 1 ? Standing.OPEN : standings.get(0);
    }

    /** Equal dates count only where they leave it open how ours fares (ruling 33). */
    private Standing standing(Prediction prediction) {
        if (prediction.confidence() == Confidence.POSSIBLE || prediction.confidence() == Confidence.UNKNOWN
                || prediction.outcome() != Outcome.PRESENTS) {
            return Standing.OPEN;
        }
        ExchangeCertificate presented = prediction.presented().get(0);
        if (presented.has(thumbprint())) {
            return Standing.PRESENTED;
        }
        TrustClass winner = trust(presented);
        if (winner == TrustClass.UNKNOWN) {
            return Standing.OPEN;
        }
        return winner == TrustClass.PUBLIC ? Standing.BEHIND_PUBLIC : Standing.BEHIND_UNTRUSTED;
    }

    private TrustClass trust(ExchangeCertificate each) {
        return check.environment().trust().judge(each, check.now()).trust();
    }

    private Thumbprint thumbprint() {
        return certificate.thumbprint().orElse(Thumbprint.NONE);
    }

    private static boolean isUntrusted(TrustClass trust) {
        return trust == TrustClass.INTERNAL || trust == TrustClass.SELF_SIGNED;
    }
}
