package dev.exlint.ui.environment;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.transport.HybridRecognition;
import org.eclipse.osgi.util.NLS;

/** Says in the user's language, in a few words, what the core decided. */
final class EnvironmentWords {

    private EnvironmentWords() {
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
}
