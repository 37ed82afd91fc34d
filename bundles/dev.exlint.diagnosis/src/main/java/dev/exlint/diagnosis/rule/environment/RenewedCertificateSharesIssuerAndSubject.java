package dev.exlint.diagnosis.rule.environment;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Reached;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.state.Route;
import dev.exlint.diagnosis.rule.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A certificate is enabled beside an older one with the same issuer and subject, and a connector names both: the old one may stay in use,
 * and can't be removed.
 *
 * <p>The trap: of untrusted certificates of a hybrid connector row S18 says so already.
 */
public final class RenewedCertificateSharesIssuerAndSubject implements Rule {

    @Override
    public String name() {
        return "EXRenewedCertificateSharesIssuerAndSubject";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        State state = State.after(context);
        for (Reached each : Reached.last(context)) {
            Optional<ExchangeServer> server = state.organisation().server(each.server().name());
            if (each.call().mayBindSmtp() && server.isPresent()) {
                List<ExchangeCertificate> twins = twins(state, server.get(), each.certificate());
                List<String> connectors = twins.isEmpty() ? List.of() : pinned(state, server.get(), each.certificate());
                if (!connectors.isEmpty()) {
                    add(context, findings, each, twins.get(0), String.join(", ", connectors));
                }
            }
        }
        return findings.list();
    }

    private static void add(RuleContext context, Findings findings, Reached each, ExchangeCertificate twin, String connectors) {
        Message fact = Message.of("evidence.twins", "thumbprint", each.certificate().label(), "other", twin.label(), "server",
                each.server().name(),
                "pin", TlsCertificateName.of(twin).map(TlsCertificateName::text).orElse(""));
        findings.effect(each.call().invocation().isRehearsal(), Level.WARNING, each.certain() && each.call().smtp() == Smtp.PRESENT,
                each.place(),
                Message.of("renewedCertificateSharesIssuerAndSubject", "certificate", each.shortName(), "other", Shown.certificate(twin),
                "server",
                        each.server().name(), "connectors", connectors), List.of(each.evidence(context, fact), Evidence.said(
                        Message.of("evidence.twins.remove"), Grade.DOCUMENTED, Source.REMOVE.title())), List.of());
    }

    /** Other certificates of these names that are still valid. */
    private static List<ExchangeCertificate> twins(State state, ExchangeServer server, ExchangeCertificate certificate) {
        Fact<TlsCertificateName> name = TlsCertificateName.of(certificate);
        return server.certificates().items().stream().filter(each -> !each.thumbprint().equals(certificate.thumbprint()))
                .filter(each -> name instanceof Fact.Known<TlsCertificateName> known && TlsCertificateName.of(each).is(known.value()))
                .filter(each -> each.notAfter().map(end -> end.isAfter(state.now())).is(true)).toList();
    }

    private static List<String> pinned(State state, ExchangeServer server, ExchangeCertificate certificate) {
        boolean untrusted = state.environment().trust().judge(certificate, state.now()).isUntrusted();
        List<String> connectors = new ArrayList<>();
        state.routesOf(server).stream().filter(route -> TlsCertificateName.isPinOf(route.connector().tlsCertificateName(), certificate)
                && !(untrusted && route.isHybrid()))
                .map(Route::connector).map(Shown::connector).forEach(connectors::add);
        state.organisation().receiveConnectors().items().stream().filter(each -> each.isOn(server).is(true)
                && TlsCertificateName.isPinOf(each.tlsCertificateName(), certificate))
                .map(ReceiveConnector::label).forEach(connectors::add);
        return connectors;
    }
}
