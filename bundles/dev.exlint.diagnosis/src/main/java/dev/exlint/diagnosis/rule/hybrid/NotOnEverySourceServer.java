package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Thumbprint;
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
import dev.exlint.diagnosis.transport.CertificateNames;
import dev.exlint.diagnosis.transport.NameMatch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A public certificate gets SMTP on one source server of a hybrid connector and not on the others (ruling 26).
 *
 * <p>The trap: only a certificate that the connector would present counts (never an expired one), and a server of which the facts are
 * missing proves nothing.
 */
public final class NotOnEverySourceServer implements Rule {

    @Override
    public String name() {
        return "EXNotOnEverySourceServer";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        if (!context.check().environment().isGiven()) {
            return List.of();
        }
        State state = State.after(context);
        for (Reached each : Reached.last(context)) {
            boolean lasting = each.certificate().notAfter().map(end -> end.isAfter(state.now())).is(true);
            if (each.call().mayBindSmtp() && lasting && state.environment().trust().judge(each.certificate(), state.now()).isPublic()) {
                for (Route route : state.routesOf(each.server())) {
                    if (route.isHybrid() && isFor(route, each.certificate())) {
                        judge(context, state, each, route, findings);
                    }
                }
            }
        }
        return findings.list();
    }

    private static void judge(RuleContext context, State state, Reached each, Route route, Findings findings) {
        Thumbprint thumbprint = each.certificate().thumbprint().orElse(Thumbprint.NONE);
        String others = state.routes().stream().filter(other -> other.connector().equals(route.connector())).map(Route::server)
                .filter(server -> !server.name().equals(each.server().name()) && lacks(server, thumbprint)).map(ExchangeServer::name)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            boolean certain = each.certain() && each.call().smtp() == Smtp.PRESENT && route.doubts().isEmpty();
            Message fact = Message.of("evidence.notOnServers", "thumbprint", thumbprint.hex(), "servers", others);
            findings.effect(each.call().invocation().isRehearsal(), Level.WARNING, certain, each.place(),
                    Message.of("notOnEverySourceServer",
                    "certificate", each.shortName(), "server", each.server().name(), "others", others, "connector",
                    Shown.connector(route.connector())), List.of(each.evidence(context, fact),
                    Evidence.said(Message.of("evidence.hybrid.everyServer"),
                    Grade.DOCUMENTED, Source.HYBRID.title())), List.of());
        }
    }

    /** Whether the connector names the certificate or, without pin, could choose it. */
    private static boolean isFor(Route route, ExchangeCertificate certificate) {
        if (!route.isFree()) {
            return TlsCertificateName.isPinOf(route.connector().tlsCertificateName(), certificate);
        }
        NameMatch match = route.prediction().name() instanceof Fact.Known<String> name ? CertificateNames.match(certificate, name.value())
                : NameMatch.UNKNOWN;
        return match == NameMatch.EXACT || match == NameMatch.WILDCARD;
    }

    private static boolean lacks(ExchangeServer server, Thumbprint thumbprint) {
        Optional<ExchangeCertificate> there = server.certificate(thumbprint);
        Fact<AllowedServices> services = there.map(ExchangeCertificate::services).orElse(Fact.known(AllowedServices.NONE));
        return (there.isPresent() || server.certificates().isComplete()) && services.map(each -> each.has(ExchangeService.SMTP)).is(false);
    }
}
