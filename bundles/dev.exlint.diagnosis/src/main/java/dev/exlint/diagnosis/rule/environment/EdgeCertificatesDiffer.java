package dev.exlint.diagnosis.rule.environment;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.state.Defect;
import dev.exlint.diagnosis.rule.state.Route;
import dev.exlint.diagnosis.rule.state.State;
import dev.exlint.diagnosis.rule.state.StateRule;
import dev.exlint.diagnosis.transport.Carrier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Edge servers of a hybrid connector present certificates of different issuers or subjects; all must share both. */
public final class EdgeCertificatesDiffer implements StateRule {

    @Override
    public String name() {
        return "EXEdgeCertificatesDiffer";
    }

    @Override
    public List<Defect> judge(State state) {
        Map<SendConnector, List<Route>> byConnector = new LinkedHashMap<>();
        state.routes().stream().filter(each -> each.isHybrid() && isEdge(each) && each.prediction().certificate().isPresent())
                .forEach(each -> byConnector.computeIfAbsent(each.connector(), connector -> new ArrayList<>()).add(each));
        List<Defect> defects = new ArrayList<>();
        byConnector.forEach((connector, routes) -> different(routes).ifPresent(other -> defects.add(defect(state, routes, other))));
        return defects;
    }

    private static boolean isEdge(Route route) {
        return route.carrier().role() == Carrier.Role.EDGE || route.server().edge().is(true);
    }

    /** The first one that differs from the first of all. */
    private static Optional<Route> different(List<Route> routes) {
        return TlsCertificateName.of(certificate(routes.get(0))) instanceof Fact.Known<TlsCertificateName> first
                ? routes.stream().filter(each -> TlsCertificateName.of(certificate(each)).isKnownNot(first.value())).findFirst()
                : Optional.empty();
    }

    private static ExchangeCertificate certificate(Route route) {
        return route.prediction().certificate().orElseThrow();
    }

    private static Defect defect(State state, List<Route> routes, Route other) {
        Route first = routes.get(0);
        Message message = Message.of("edgeCertificatesDiffer", "connector", Shown.connector(first.connector()), "server", first.server()
                .name(),
                "certificate", Shown.certificate(certificate(first)), "other", other.server().name(), "otherCertificate",
                Shown.certificate(certificate(other)));
        List<Message> doubts = Stream.concat(first.doubts().stream(), other.doubts().stream()).toList();
        List<Evidence> evidence = new ArrayList<>();
        for (Route route : List.of(first, other)) {
            evidence.add(new Evidence(Message.of("evidence.edge", "server", route.server().name(), "text",
                    TlsCertificateName.of(certificate(route))
                    .map(TlsCertificateName::text).orElse("")), Grade.NONE, "", state.environment().snapshot(), 0));
        }
        evidence.add(Evidence.said(Message.of("evidence.hybrid.everyServer"), Grade.DOCUMENTED, Source.HYBRID.title()));
        return new Defect(Level.WARNING, Confidence.PREDICTED, message, doubts, evidence, routes.stream().map(each -> each.server().name())
                .toList(),
                List.of(first.connector().label()));
    }
}
