package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.trust.Trust;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Predicts which certificate transport presents for a Send connector. Any thread.
 *
 * <p>That a pin decides is documented; the order among several names is observed on Exchange 2013 and not documented by Microsoft.
 */
public final class OutboundPredictor {

    private final Trust trust;

    /** A predictor that asks this judge whether a certificate is valid on its server. */
    public OutboundPredictor(Trust trust) {
        this.trust = trust;
    }

    /**
     * What the server does when it opens a session for the connector. Never fails; missing facts give a lower confidence or
     * {@link Outcome#UNKNOWN}.
     *
     * @param connector a connector, not asked whether the server carries it
     * @param server the server that opens the session
     * @param now the instant at which validity periods are judged
     */
    public Prediction predict(SendConnector connector, ExchangeServer server, Instant now) {
        Fact<String> name = name(connector, server);
        boolean pinned = connector.tlsCertificateName().isKnown() && !connector.tlsCertificateName().is("");
        Selection selection = withAssumptions(select(connector, server, name, pinned, now), connector, server, pinned);
        return new Prediction(connector, server, selection.outcome(), selection.confidence(), pinned, name, selection.presented(),
                selection.candidates(), selection.assumptions(), selection.because());
    }

    private Selection select(SendConnector connector, ExchangeServer server, Fact<String> name, boolean pinned, Instant now) {
        if (connector.enabled().is(false)) {
            return plain(Outcome.NOT_USED, Confidence.PREDICTED, "the connector is disabled");
        }
        if (connector.ignoreStartTls().is(true)) {
            return plain(Outcome.NO_TLS, Confidence.PREDICTED, "IgnoreSTARTTLS is true: no certificate is presented");
        }
        Optional<TlsCertificateName> pin = TlsCertificateName.parse(connector.tlsCertificateName().orElse(""));
        if (pinned && pin.isEmpty()) {
            return plain(Outcome.FAIL_MALFORMED, Confidence.PREDICTED, "TlsCertificateName is not of the form <I>issuer<S>subject");
        }
        if (server.certificates().isUnknown()) {
            return plain(Outcome.UNKNOWN, Confidence.UNKNOWN, "the certificates of " + server.name() + " are not known: "
                    + server.certificates().missing());
        }
        if (!pinned && !name.isKnown()) {
            return plain(Outcome.UNKNOWN, Confidence.UNKNOWN, name.because());
        }
        List<Examined> certificates = server.certificates().items().stream().map(each -> Examined.of(each, trust, now)).toList();
        return pin.map(known -> SelectionByPin.select(known, certificates))
                .orElseGet(() -> SelectionByName.select(name.orElse(""), certificates));
    }

    private static Selection plain(Outcome outcome, Confidence confidence, String because) {
        return new Selection(outcome, confidence, List.of(), List.of(), List.of(), because);
    }

    /** The name the server gives in EHLO and looks for: the connector's Fqdn or, when that is known to be empty, the server's. */
    private static Fact<String> name(SendConnector connector, ExchangeServer server) {
        if (!connector.fqdn().is("")) {
            return connector.fqdn();
        }
        return server.fqdn().is("") ? Fact.unknown("the Fqdn of the server is empty") : server.fqdn();
    }

    private static Selection withAssumptions(Selection selected, SendConnector connector, ExchangeServer server, boolean pinned) {
        boolean certificatesAsked = switch (selected.outcome()) {
            case NOT_USED, NO_TLS, FAIL_MALFORMED, UNKNOWN -> false;
            default -> true;
        };
        if (!certificatesAsked) {
            return selected;
        }
        Selection selection = selected;
        for (String missing : missingFacts(connector, server.certificates())) {
            selection = selection.butAtMost(Confidence.POSSIBLE, missing);
        }
        if (!connector.ignoreStartTls().isKnown()) {
            selection = selection.butAtMost(Confidence.EXACT, "IgnoreSTARTTLS is not stated and taken as false");
        }
        if (!connector.frontendProxyEnabled().isKnown()) {
            selection = selection.butAtMost(Confidence.EXACT, "FrontendProxyEnabled is not stated and taken as false");
        }
        if (!pinned && !server.adminDisplayVersion().orElse("").startsWith("Version 15.0")) {
            selection = selection.butAtMost(Confidence.PREDICTED, "the order among several certificates is observed on Exchange 2013 only");
        }
        return selection;
    }

    private static List<String> missingFacts(SendConnector connector, Listing<?> certificates) {
        List<String> missing = new ArrayList<>();
        if (!connector.enabled().isKnown()) {
            missing.add("whether the connector is enabled is not known: " + connector.enabled().because());
        }
        if (!connector.tlsCertificateName().isKnown()) {
            missing.add("whether the connector is pinned is not known: " + connector.tlsCertificateName().because());
        }
        if (connector.frontendProxyEnabled().is(true)) {
            missing.add("FrontendProxyEnabled is true: which certificate the Front End service presents is not known");
        }
        if (!certificates.isComplete()) {
            missing.add("the server may have more certificates: " + certificates.missing());
        }
        return missing;
    }
}
