package dev.exlint.diagnosis.rule.connector;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.PinConnector;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Reached;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.connector.Predecessors.Pinned;
import dev.exlint.diagnosis.rule.state.Defect;
import dev.exlint.diagnosis.rule.state.Route;
import dev.exlint.diagnosis.rule.state.State;
import dev.exlint.diagnosis.rule.state.StateFindings;
import dev.exlint.diagnosis.rule.state.StateRule;
import dev.exlint.diagnosis.transport.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A connector still names an old certificate: one that its server no longer has (an error), or one that a newer public certificate with
 * its name was enabled to succeed (a warning, ruling 5).
 *
 * <p>The trap: a pin that holds on purpose is no defect. A newer certificate of another name, or an untrusted one, accuses nobody.
 */
public final class StaleTlsCertificateName implements StateRule {

    @Override
    public String name() {
        return "EXStaleTlsCertificateName";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        if (!context.check().environment().isGiven()) {
            return List.of();
        }
        State state = State.after(context);
        List<Finding> findings = new ArrayList<>(StateFindings.of(context, this, judge(state)));
        for (Finding succeeded : succeeded(context, state)) {
            if (findings.stream().noneMatch(each -> each.start() == succeeded.start())) {
                findings.add(succeeded);
            }
        }
        return findings;
    }

    @Override
    public List<Defect> judge(State state) {
        List<Defect> defects = new ArrayList<>();
        for (Route route : state.routes()) {
            boolean gone = route.prediction().outcome() == Outcome.FAIL_NOT_FOUND && route.server().certificates().isComplete();
            if (gone && !WrittenPin.isMalformed(route.connector().tlsCertificateName().orElse(""))) {
                Message message = Message.of("staleTlsCertificateName", "connector", Shown.connector(route.connector()), "server",
                        route.server().name());
                defects.add(Defect.of(Level.ERROR, Confidence.PREDICTED, route, message, List.of(PinEvidence.of(state, route),
                        Evidence.said(Message.of("evidence.pin"), Grade.DOCUMENTED, Source.SEND_CONNECTOR.title()),
                        Evidence.said(Message.of("evidence.notFound"), Grade.DOCUMENTED, Source.KB_STALE.title()))));
            }
        }
        for (ExchangeServer server : state.organisation().servers()) {
            state.organisation().receiveConnectors().items().stream().filter(each -> each.isOn(server).is(true) && !each.enabled()
                    .is(false))
                    .filter(each -> matchesNothing(server, each)).forEach(each -> defects.add(receiving(state, server, each)));
        }
        return defects;
    }

    private static boolean matchesNothing(ExchangeServer server, ReceiveConnector connector) {
        Optional<TlsCertificateName> pin = TlsCertificateName.parse(connector.tlsCertificateName().orElse(""));
        return pin.isPresent() && server.certificates().isComplete() && server.certificates().items().stream()
                .allMatch(each -> TlsCertificateName.of(each).isKnownNot(pin.get()));
    }

    private static Defect receiving(State state, ExchangeServer server, ReceiveConnector connector) {
        Message message = Message.of("staleTlsCertificateName.receive", "connector", connector.label(), "server", server.name());
        Message fact = Message.of("evidence.pinned.receive", "connector", connector.label(), "pin", connector.tlsCertificateName()
                .orElse(""), "server",
                server.name());
        return new Defect(Level.ERROR, Confidence.NONE, message, List.of(), List.of(
                new Evidence(fact, Grade.NONE, "", state.environment().snapshot(), 0),
                Evidence.said(Message.of("evidence.stale.receive"), Grade.DOCUMENTED, Source.KB_INBOUND.title())), List.of(server.name()),
                List.of(connector.label()));
    }

    private List<Finding> succeeded(RuleContext context, State state) {
        Findings findings = new Findings(context, this);
        for (Reached each : Reached.last(context)) {
            if (each.call().mayBindSmtp() && state.environment().trust().judge(each.certificate(), state.now()).isPublic()) {
                List<Pinned> old = new Predecessors(state, each.certificate()).on(each.server().name());
                if (!old.isEmpty()) {
                    Message message = Message.of("staleTlsCertificateName.succeeded", "connectors", old.stream().map(Pinned::shown)
                            .collect(Collectors.joining(", ")), "certificate",
                            each.shortName(), "server", each.server().name());
                    findings.effect(each.call().invocation().isRehearsal(), Level.WARNING, each.certain() && each.call()
                            .smtp() == Smtp.PRESENT,
                            each.place(), message, List.of(Evidence.said(Message.of("evidence.stale.receive"), Grade.DOCUMENTED,
                            Source.KB_INBOUND.title()),
                            Evidence.said(Message.of("evidence.notFound"), Grade.DOCUMENTED, Source.KB_STALE.title())),
                            old.stream().flatMap(pinned -> fix(context, each, pinned).stream()).toList());
                }
            }
        }
        return findings.list();
    }

    /** A line that gives the connector the new certificate's names. */
    private static Optional<Fix> fix(RuleContext context, Reached each, Pinned pinned) {
        Message title = Message.of("fix.pin", "connector", pinned.shown(), "certificate", each.shortName());
        return TlsCertificateName.of(each.certificate()) instanceof Fact.Known<TlsCertificateName> name ? PinConnector.after(context.tree(),
                each.call().invocation().site(), pinned.noun(), pinned.identity(), name.value().text(), title) : Optional.empty();
    }
}
