package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.diagnosis.plan.LastingSmtp;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.rule.hybrid.Judgement.Saying;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.Confidence;
import dev.exlint.diagnosis.transport.HybridConnectors;
import dev.exlint.diagnosis.transport.HybridRecognition;
import dev.exlint.diagnosis.transport.OutboundPredictor;
import dev.exlint.diagnosis.transport.Prediction;
import dev.exlint.diagnosis.trust.TrustVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes one call apart into certificates, servers and connectors and has each combination judged by the severity table.
 *
 * <p>Everything is judged as the whole script leaves it (ruling 4), with this call's SMTP in place even where the call is a rehearsal or
 * may not be reached: the question is what it would do.
 */
final class SmtpAssessor {

    private final RuleContext context;
    private final CheckContext check;
    private final Organisation end;
    private final OutboundPredictor predictor;
    private final HybridConnectors hybrid;

    SmtpAssessor(RuleContext context) {
        this.context = context;
        this.check = context.check();
        this.end = LastingSmtp.in(context.plan().before(), context.plan().after());
        this.hybrid = check.environment().hybrid();
        this.predictor = new OutboundPredictor(check.environment().trust());
    }

    /** Every combination the call can mean; those of which nothing is to be said, too. */
    List<Assessment> assess(EnableCall call) {
        List<Assessment> all = new ArrayList<>();
        for (Thumbprint thumbprint : call.thumbprints()) {
            for (ExchangeServer server : servers(call, thumbprint)) {
                certificate(call, server, thumbprint).ifPresent(certificate -> assess(call, server, certificate, all));
            }
        }
        return all;
    }

    /** The servers the call acts on; while that is unknown, every server that holds the certificate (ruling 36). */
    private List<ExchangeServer> servers(EnableCall call, Thumbprint thumbprint) {
        if (call.servers().isEmpty()) {
            return end.serversWith(thumbprint);
        }
        return call.servers().stream().map(name -> end.server(name).orElseGet(() -> ExchangeServer.builder(name).build()))
                .filter(server -> !isExchange2007(server)).toList();
    }

    /** Exchange 2007 has one certificate for SMTP and none of what the table asks. */
    private static boolean isExchange2007(ExchangeServer server) {
        return server.adminDisplayVersion().orElse("").startsWith("Version 8.");
    }

    /**
     * The certificate on that server as the script leaves it or, if a later line may remove it, as the call meets it; where the server's
     * list isn't complete, what another server says of it.
     */
    private Optional<ExchangeCertificate> certificate(EnableCall call, ExchangeServer server, Thumbprint thumbprint) {
        Optional<ExchangeCertificate> there = server.certificate(thumbprint)
                .or(() -> call.before().certificate(server.name(), thumbprint));
        if (there.isPresent() || server.certificates().isComplete()) {
            return there;
        }
        return end.serversWith(thumbprint).stream().flatMap(other -> other.certificate(thumbprint).stream()).findFirst();
    }

    private void assess(EnableCall call, ExchangeServer server, ExchangeCertificate listed, List<Assessment> into) {
        ExchangeCertificate certificate = withSmtp(call, server, listed);
        ExchangeServer changed = server.with(certificate);
        TrustVerdict verdict = check.environment().trust().judge(certificate, check.now());
        for (Carrier carrier : carriers(server)) {
            into.add(assess(call, changed, certificate, verdict, carrier));
        }
    }

    private Assessment assess(EnableCall call, ExchangeServer server, ExchangeCertificate certificate, TrustVerdict verdict,
            Carrier carrier) {
        Prediction before = predictor.predict(connectorBefore(carrier.connector()), serverBefore(server), check.now());
        Prediction after = predictor.predict(carrier.connector(), server, check.now());
        SituationReader reader = new SituationReader(check, certificate, server, serverBefore(server), carrier, after);
        Situation situation = reader.read(call.smtp(), verdict.trust());
        Judgement judgement = SeverityTable.judge(situation);
        List<Message> interlude = judgement.isSilent() ? List.of()
                : new Interlude(context).of(call, server, carrier.connector(), certificate).stream().toList();
        boolean already = call.before().certificate(server.name(), certificate.thumbprint().orElse(Thumbprint.NONE))
                .filter(known -> hasSmtp(known.services())).isPresent();
        return new Assessment(call, certificate, server, carrier, situation, judgement, interlude,
                doubts(call, carrier, verdict, judgement, after), reader.publicMatches(), before, after, already);
    }

    /** The connectors the server may send through; one that stands for "not known" or "none" if no listed one is. */
    private List<Carrier> carriers(ExchangeServer server) {
        List<Carrier> carriers = end.server(server.name()).isPresent() ? hybrid.on(end, server) : List.of();
        return carriers.isEmpty() ? List.of(StandInCarrier.of(end, server, hybrid)) : carriers;
    }

    private List<Message> doubts(EnableCall call, Carrier carrier, TrustVerdict verdict, Judgement judgement, Prediction after) {
        List<Message> doubts = new ArrayList<>();
        if (call.smtp() == Smtp.SOMETIMES) {
            doubts.add(Message.of("smtp.doubt.services"));
        }
        if (!call.isCertificateSure()) {
            doubts.add(Message.of("smtp.doubt.certificate"));
        }
        if (call.servers().isEmpty()) {
            doubts.add(Message.of("smtp.doubt.server"));
        } else if (!call.isServerSure()) {
            doubts.add(Message.of("smtp.doubt.servers"));
        }
        if (doubts.isEmpty() && !call.invocation().binding().isCertain()) {
            doubts.add(Message.of("smtp.doubt.binding"));
        }
        if (!verdict.certain()) {
            doubts.add(Message.of("smtp.doubt.trust"));
        }
        if (carrier.recognition().kind() == HybridRecognition.Kind.POSSIBLY_HYBRID) {
            doubts.add(Message.of("smtp.doubt.name", "connector", SmtpWording.shortName(carrier.connector())));
        }
        doubts.addAll(judgement.saying() == Saying.SURE ? openFacts(carrier, after) : List.of());
        return doubts;
    }

    /** Missing facts of the connector; a row that is possible because of them doesn't drop a second time. */
    private static List<Message> openFacts(Carrier carrier, Prediction after) {
        List<Message> doubts = new ArrayList<>();
        if (!carrier.connector().enabled().isKnown()) {
            doubts.add(Message.of("smtp.doubt.enabled", "connector", SmtpWording.shortName(carrier.connector())));
        }
        if (after.pinned() && after.confidence() == Confidence.POSSIBLE) {
            doubts.add(Message.of("smtp.doubt.pin", "reason", String.join("; ", after.assumptions()) + "."));
        }
        return doubts;
    }

    private SendConnector connectorBefore(SendConnector connector) {
        return context.plan().before().sendConnector(connector.label()).orElse(connector);
    }

    private ExchangeServer serverBefore(ExchangeServer server) {
        return context.plan().before().server(server.name()).orElse(server);
    }

    /** The certificate with SMTP; where its services at the end depend on the path, those right after the call. */
    private static ExchangeCertificate withSmtp(EnableCall call, ExchangeServer server, ExchangeCertificate certificate) {
        Organisation after = ChangePlan.organisation(call.invocation().after());
        AllowedServices then = after.certificate(server.name(), certificate.thumbprint().orElse(Thumbprint.NONE))
                .map(ExchangeCertificate::services).orElse(certificate.services()).orElse(AllowedServices.NONE);
        return certificate.withServices(Fact.known(certificate.services().orElse(then).and(AllowedServices.SMTP)));
    }

    private static boolean hasSmtp(Fact<AllowedServices> services) {
        return services.map(each -> each.has(ExchangeService.SMTP)).is(true);
    }
}
