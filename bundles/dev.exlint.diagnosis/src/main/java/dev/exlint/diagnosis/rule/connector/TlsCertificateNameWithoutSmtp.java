package dev.exlint.diagnosis.rule.connector;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.state.Defect;
import dev.exlint.diagnosis.rule.state.Route;
import dev.exlint.diagnosis.rule.state.State;
import dev.exlint.diagnosis.rule.state.StateRule;
import dev.exlint.diagnosis.transport.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * A Send connector is pinned to a certificate that the server has, but not for SMTP: TLS ends in UnknownCredentials.
 *
 * <p>The trap: for a hybrid connector pinned to an untrusted certificate SMTP would be no cure; EXTlsCertificateNameOfInternalCa speaks.
 */
public final class TlsCertificateNameWithoutSmtp implements StateRule {

    @Override
    public String name() {
        return "EXTlsCertificateNameWithoutSmtp";
    }

    @Override
    public List<Defect> judge(State state) {
        List<Defect> defects = new ArrayList<>();
        for (Route route : state.routes()) {
            boolean lacksSmtp = route.isPinned() && route.prediction().outcome() == Outcome.FAIL_CREDENTIALS
                    && route.presented().get(0).services().map(services -> services.has(ExchangeService.SMTP)).is(false);
            if (lacksSmtp && !(route.isHybrid() && TlsCertificateNameOfInternalCa.isUntrusted(state, route))) {
                Message message = Message.of("tlsCertificateNameWithoutSmtp", "connector", Shown.connector(route.connector()),
                        "certificate",
                        Shown.certificate(route.presented().get(0)), "server", route.server().name());
                defects.add(Defect.of(Level.ERROR, Confidence.EXACT, route, message, List.of(PinEvidence.of(state, route),
                        Evidence.said(Message.of("evidence.pin"), Grade.DOCUMENTED, Source.SEND_CONNECTOR.title()),
                        Evidence.said(Message.of("evidence.unknownCredentials"), Grade.DOCUMENTED, Source.KB_CREDENTIALS.title()))));
            }
        }
        return defects;
    }
}
