package dev.exlint.diagnosis.rule.connector;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.state.Defect;
import dev.exlint.diagnosis.rule.state.Route;
import dev.exlint.diagnosis.rule.state.State;
import dev.exlint.diagnosis.rule.state.StateRule;
import dev.exlint.diagnosis.trust.TrustVerdict;
import java.util.ArrayList;
import java.util.List;

/** A hybrid connector is pinned to a certificate of an internal CA, or to a self-signed one: Exchange Online refuses what it presents. */
public final class TlsCertificateNameOfInternalCa implements StateRule {

    @Override
    public String name() {
        return "EXTlsCertificateNameOfInternalCa";
    }

    @Override
    public List<Defect> judge(State state) {
        List<Defect> defects = new ArrayList<>();
        for (Route route : state.routes()) {
            if (route.isHybrid() && route.isPinned() && isUntrusted(state, route)) {
                Message message = Message.of("tlsCertificateNameOfInternalCa", "connector", Shown.connector(route.connector()),
                        "certificate",
                        Shown.certificate(route.presented().get(0)), "issuer", Shown.issuer(route.presented().get(0)), "server",
                        route.server().name());
                defects.add(Defect.of(Level.ERROR, Confidence.EXACT, route, message, List.of(PinEvidence.of(state, route),
                        Evidence.said(Message.of("evidence.hybrid"), Grade.DOCUMENTED, Source.HYBRID.title()),
                        Evidence.said(Message.of("evidence.pin"), Grade.DOCUMENTED, Source.SEND_CONNECTOR.title()))));
            }
        }
        return defects;
    }

    /** Whether every certificate of the pin's names is one that Exchange Online certainly or probably refuses. */
    static boolean isUntrusted(State state, Route route) {
        return !route.presented().isEmpty() && route.presented().stream().map(each -> state.environment().trust().judge(each, state.now()))
                .allMatch(TrustVerdict::isUntrusted);
    }
}
