package dev.exlint.ui.environment;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.overview.HostOverview;
import dev.exlint.diagnosis.transport.Acceptance;
import dev.exlint.diagnosis.transport.Carrier.Role;
import dev.exlint.diagnosis.transport.HybridRecognition;
import dev.exlint.diagnosis.transport.Prediction;
import dev.exlint.diagnosis.trust.TrustVerdict;
import org.eclipse.osgi.util.NLS;

/** Says in the user's language, in a few words, what the core decided. */
final class EnvironmentWords {

    private EnvironmentWords() {
    }

    static String issuer(TrustVerdict verdict) {
        String word = switch (verdict.trust()) {
            case PUBLIC -> EnvironmentMessages.IssuerPublic;
            case INTERNAL -> EnvironmentMessages.IssuerInternal;
            case SELF_SIGNED -> EnvironmentMessages.IssuerItself;
            case UNKNOWN -> EnvironmentMessages.IssuerUnknown;
        };
        boolean doubtful = !verdict.certain() && (verdict.isPublic() || verdict.isUntrusted());
        return doubtful ? NLS.bind(EnvironmentMessages.NotCertain, word) : word;
    }

    static String daysLeft(Fact<Long> days) {
        if (!(days instanceof Fact.Known<Long> known)) {
            return EnvironmentMessages.EndUnknown;
        }
        long left = known.value();
        if (left < 0) {
            return left == -1 ? EnvironmentMessages.ExpiredOneDay : NLS.bind(EnvironmentMessages.Expired, -left);
        }
        return left == 1 ? EnvironmentMessages.OneDayLeft : NLS.bind(EnvironmentMessages.DaysLeft, left);
    }

    static String hybrid(HybridRecognition recognition) {
        return switch (recognition.kind()) {
            case HYBRID -> EnvironmentMessages.Hybrid;
            case POSSIBLY_HYBRID -> EnvironmentMessages.PossiblyHybrid;
            case NOT_HYBRID -> EnvironmentMessages.NotHybrid;
            case UNKNOWN -> EnvironmentMessages.HybridUnknown;
        };
    }

    /** Whether it listens, and which certificate it is pinned to. */
    static String receives(ReceiveConnector connector) {
        String pin = connector.tlsCertificateName() instanceof Fact.Known<String> known
                ? known.value().isEmpty() ? EnvironmentMessages.NotPinned : NLS.bind(EnvironmentMessages.Pinned, known.value())
                : EnvironmentMessages.PinUnknown;
        return connector.enabled().is(false) ? pin + " \u00B7 " + EnvironmentMessages.Disabled : pin;
    }

    static String hybridConfiguration(Fact<HybridConfiguration> configuration) {
        if (!(configuration instanceof Fact.Known<HybridConfiguration> known)) {
            return NLS.bind(EnvironmentMessages.UnknownBecause, configuration.because());
        }
        if (known.value().equals(HybridConfiguration.none())) {
            return EnvironmentMessages.NoHybridConfiguration;
        }
        Fact<String> pin = known.value().tlsCertificateName();
        return pin.isKnown() && !pin.orElse("").isEmpty() ? NLS.bind(EnvironmentMessages.Pinned, pin.orElse("")) : "";
    }

    /** Whether Exchange Online takes what the host presents, and what that is; a narrow column still shows the verdict. */
    static String presents(HostOverview host) {
        if (host.carrier().role() == Role.HANDS_OVER_TO_EDGE) {
            return EnvironmentMessages.HandsOver;
        }
        String outcome = outcome(host.prediction());
        String asked = host.carrier().isPresenter() ? outcome : NLS.bind(EnvironmentMessages.IfItSends, outcome);
        return online(host.acceptance(), host.acceptance().certain() && host.carrier().isPresenter()) + " \u00B7 " + asked;
    }

    private static String outcome(Prediction prediction) {
        return switch (prediction.outcome()) {
            case PRESENTS -> switch (prediction.confidence()) {
                case EXACT -> bind(EnvironmentMessages.WillPresent, prediction);
                case PREDICTED -> bind(EnvironmentMessages.IsPredictedToPresent, prediction);
                case POSSIBLE, UNKNOWN -> bind(EnvironmentMessages.MayPresent, prediction);
            };
            case AMBIGUOUS -> EnvironmentMessages.OneOfSeveral;
            case NOT_USED -> EnvironmentMessages.NotUsed;
            case NO_TLS -> EnvironmentMessages.NoTls;
            case FAIL_MALFORMED, FAIL_NOT_FOUND -> EnvironmentMessages.PinFindsNothing;
            case FAIL_CREDENTIALS -> EnvironmentMessages.PinUnusable;
            case NONE -> EnvironmentMessages.PresentsNone;
            case UNKNOWN -> EnvironmentMessages.PresentsUnknown;
        };
    }

    private static String bind(String template, Prediction prediction) {
        return NLS.bind(template, EnvironmentTree.shortName(prediction.presented().get(0)));
    }

    private static String online(Acceptance acceptance, boolean sure) {
        return switch (acceptance.verdict()) {
            case ACCEPTED -> sure ? EnvironmentMessages.OnlineTakes : EnvironmentMessages.OnlineMayTake;
            case REFUSED -> sure ? EnvironmentMessages.OnlineRefuses : EnvironmentMessages.OnlineMayRefuse;
            case UNKNOWN -> EnvironmentMessages.OnlineUnknown;
            case NOT_ASKED -> EnvironmentMessages.OnlineNotAsked;
        };
    }
}
