package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.transport.Acceptance.Verdict;
import dev.exlint.diagnosis.transport.Candidate;
import dev.exlint.diagnosis.transport.Candidate.Fate;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.HybridRecognition;
import dev.exlint.diagnosis.transport.OnlineAcceptance;
import dev.exlint.diagnosis.transport.OutboundPredictor;
import dev.exlint.diagnosis.transport.Prediction;
import dev.exlint.powershell.eval.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays two states of an organisation side by side. For one use.
 *
 * <p>The trap: where paths part, a step that breaks something and one that repairs it may not both happen. What is presented afterwards is
 * judged as if every step happened and as the paths leave it together, and the graver answer counts.
 */
final class Comparison {

    private final CheckContext context;
    private final Organisation before;
    private final Organisation after;
    private final Organisation lasting;
    private final Organisation full;
    private final ServiceComparison services;
    private final StatedCalls stated;
    private final OutboundPredictor predictor;
    private final OnlineAcceptance acceptance;

    Comparison(CheckContext context, ChangePlan plan, Trace trace) {
        this.context = context;
        this.before = plan.before();
        this.after = plan.after();
        this.services = new ServiceComparison(trace);
        this.lasting = LastingSmtp.in(before, after);
        this.full = new FullRun(before, after, trace, services).organisation();
        this.stated = new StatedCalls(trace, context.runsOn());
        this.predictor = new OutboundPredictor(context.environment().trust());
        this.acceptance = new OnlineAcceptance(context.environment().trust());
    }

    // ---- servers

    List<ServerPlan> servers() {
        return before.servers().stream().map(server -> server(server, after.server(server.name()).orElse(server))).toList();
    }

    private ServerPlan server(ExchangeServer then, ExchangeServer now) {
        List<CertificatePlan> certificates = new ArrayList<>();
        for (ExchangeCertificate certificate : then.certificates().items()) {
            certificates.add(certificate(then.name(), certificate, same(now, certificate), gone(now, certificate)));
        }
        for (ExchangeCertificate certificate : now.certificates().items()) {
            if (same(then, certificate).isEmpty()) {
                certificates.add(certificate(then.name(), ServiceComparison.NEW, Optional.of(certificate), Presence.ADDED));
            }
        }
        List<PropertyChange> changes = new Differences<>(then, now)
                .fact("Internal transport certificate", ExchangeServer::internalTransportCertificateThumbprint).found();
        return new ServerPlan(now, certificates, now.certificates().missing(), changes);
    }

    private CertificatePlan certificate(String server, ExchangeCertificate then, Optional<ExchangeCertificate> now, Presence otherwise) {
        ExchangeCertificate shown = now.orElse(then);
        Presence presence = now.isEmpty() || then == ServiceComparison.NEW ? otherwise : Presence.STAYS;
        List<ServiceChange> changes = now.isEmpty() ? services.kept(then) : services.changes(server, then, now.get());
        String open = now.isEmpty() ? then.services().because() : services.open(then, now.get());
        boolean opened = now.isPresent() && !open.isEmpty() && !then.services().equals(now.get().services());
        return new CertificatePlan(shown, presence, changes, open, opened, context.environment().trust().judge(shown, context.now()));
    }

    /** What it means that the certificate isn't listed on the server any more. */
    private Presence gone(ExchangeServer server, ExchangeCertificate certificate) {
        boolean asked = certificate.thumbprint() instanceof Fact.Known<Thumbprint> known && stated.remove(server, known.value());
        return asked ? Presence.REMOVED : presence(server.certificates());
    }

    /** What it means that something isn't listed any more. */
    private static Presence presence(Listing<?> listing) {
        return listing.isComplete() ? Presence.REMOVED : Presence.MAY_BE_REMOVED;
    }

    private static Optional<ExchangeCertificate> same(ExchangeServer server, ExchangeCertificate wanted) {
        return server.certificates().items().stream().filter(each -> each.thumbprint().isKnown()
                ? each.thumbprint().equals(wanted.thumbprint()) : each.equals(wanted)).findFirst();
    }

    // ---- connectors

    List<ConnectorPlan> connectors() {
        List<ConnectorPlan> connectors = new ArrayList<>();
        for (SendConnector connector : before.sendConnectors().items()) {
            Optional<SendConnector> later = later(connector);
            Presence presence = later.isPresent() ? Presence.STAYS : presence(after.sendConnectors());
            List<PropertyChange> changes = later.map(now -> OtherObjects.changes(connector, now)).orElse(List.of());
            connectors.add(connector(Optional.of(connector), later, presence, changes));
        }
        for (SendConnector connector : stated.created()) {
            if (before.sendConnector(connector.label()).isEmpty()) {
                connectors.add(connector(Optional.empty(), Optional.of(connector), Presence.ADDED, List.of()));
            }
        }
        return connectors;
    }

    /** The connector after the script; a renamed one keeps its DN, and where that isn't known it counts as another. */
    private Optional<SendConnector> later(SendConnector connector) {
        Optional<SendConnector> named = after.sendConnector(connector.label());
        return named.isPresent() || !connector.distinguishedName().isKnown() ? named
                : after.sendConnector(connector.distinguishedName().orElse(""));
    }

    private ConnectorPlan connector(Optional<SendConnector> then, Optional<SendConnector> now, Presence presence,
            List<PropertyChange> changes) {
        SendConnector shown = now.or(() -> then).orElseThrow();
        HybridRecognition recognition = context.environment().hybrid().recognise(shown);
        List<RoutePlan> routes = new ArrayList<>();
        String gone = presence == Presence.REMOVED ? "the connector is removed" : "the connector may be removed";
        for (ExchangeServer server : before.servers()) {
            Presentation earlier = presentation(before, server, then, "there is no such connector yet");
            RoutePlan inFull = route(full, server, earlier, now, gone);
            RoutePlan joined = route(lasting, server, earlier, now, gone);
            if (earlier instanceof Presentation.Predicted || joined.after() instanceof Presentation.Predicted) {
                routes.add(inFull.outlook().compareTo(joined.outlook()) < 0 ? inFull : joined);
            }
        }
        return new ConnectorPlan(shown, presence, recognition, changes, routes);
    }

    private RoutePlan route(Organisation later, ExchangeServer server, Presentation earlier, Optional<SendConnector> connector,
            String gone) {
        ExchangeServer there = later.server(server.name()).orElse(server);
        Optional<SendConnector> known = connector.map(each -> later.sendConnector(each.label()).orElse(each));
        return new RoutePlan(there, earlier, presentation(later, there, known, gone));
    }

    private Presentation presentation(Organisation organisation, ExchangeServer server, Optional<SendConnector> connector, String missing) {
        if (connector.isEmpty()) {
            return new Presentation.NotDue(missing);
        }
        HybridRecognition recognition = context.environment().hybrid().recognise(connector.get());
        if (!recognition.isCandidate()) {
            return new Presentation.NotDue(connector.get().label() + " does not lead to Exchange Online");
        }
        Carrier carrier = context.environment().hybrid().on(organisation, recognition, server);
        if (carrier.role() == Carrier.Role.NOT_A_SOURCE) {
            return new Presentation.NotDue(carrier.text());
        }
        Prediction prediction = predictor.predict(connector.get(), server, context.now());
        List<ExchangeCertificate> rivals = prediction.candidates().stream().filter(each -> each.fate() == Fate.UNDECIDED)
                .map(Candidate::certificate).filter(each -> acceptance.of(each, context.now()).verdict() != Verdict.ACCEPTED).toList();
        return new Presentation.Predicted(carrier, prediction, acceptance.of(prediction, context.now()), rivals);
    }
}
