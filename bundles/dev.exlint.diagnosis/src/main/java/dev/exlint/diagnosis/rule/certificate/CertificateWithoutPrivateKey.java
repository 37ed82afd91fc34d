package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Reached;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.state.Defect;
import dev.exlint.diagnosis.rule.state.Route;
import dev.exlint.diagnosis.rule.state.State;
import dev.exlint.diagnosis.rule.state.StateFindings;
import dev.exlint.diagnosis.rule.state.StateRule;
import dev.exlint.diagnosis.transport.Outcome;
import java.util.ArrayList;
import java.util.List;

/** The certificate that a call enables has no private key on the server: no service can use it. */
public final class CertificateWithoutPrivateKey implements StateRule {

    @Override
    public String name() {
        return "EXCertificateWithoutPrivateKey";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Reached each : Reached.last(context)) {
            if (each.certificate().hasPrivateKey().is(false)) {
                Message fact = Message.of("evidence.noKey", "thumbprint", each.certificate().thumbprint().map(Thumbprint::hex).orElse(""),
                        "server",
                        each.server().name());
                findings.effect(each.call().invocation().isRehearsal(), Level.ERROR, each.certain(), each.place(),
                        Message.of("certificateWithoutPrivateKey", "certificate", each.shortName(), "server", each.server().name()),
                        List.of(each.evidence(context, fact), Evidence.said(Message.of("evidence.key"), Grade.DOCUMENTED,
                        Source.KB_KEY.title())),
                        List.of());
            }
        }
        return StateFindings.besides(findings.list(), context, this);
    }

    /** Connectors that name such a certificate (ruling 30). */
    @Override
    public List<Defect> judge(State state) {
        List<Defect> defects = new ArrayList<>();
        for (Route route : state.routes()) {
            if (route.isPinned() && route.prediction().outcome() == Outcome.FAIL_CREDENTIALS && route.presented().get(0).hasPrivateKey()
                    .is(false)) {
                Message message = Message.of("certificateWithoutPrivateKey.pinned", "connector", Shown.connector(route.connector()),
                        "certificate",
                        Shown.certificate(route.presented().get(0)), "server", route.server().name());
                Message fact = Message.of("evidence.noKey", "thumbprint", route.presented().get(0).label(), "server", route.server()
                        .name());
                defects.add(Defect.of(Level.ERROR, Confidence.EXACT, route, message, List.of(
                        new Evidence(fact, Grade.NONE, "", state.environment().snapshot(), 0),
                        Evidence.said(Message.of("evidence.key"), Grade.DOCUMENTED, Source.KB_KEY.title()))));
            }
        }
        return defects;
    }
}
