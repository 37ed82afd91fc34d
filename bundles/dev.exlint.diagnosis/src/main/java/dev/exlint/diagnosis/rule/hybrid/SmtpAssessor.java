package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.diagnosis.plan.LastingSmtp;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.rule.hybrid.Judgement.Saying;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.Confidence;
import dev.exlint.diagnosis.transport.HybridConnectors;
import dev.exlint.diagnosis.transport.HybridRecognition;
import dev.exlint.diagnosis.transport.OutboundPredictor;
import dev.exlint.diagnosis.transport.Outcome;
import dev.exlint.diagnosis.transport.Prediction;
import dev.exlint.diagnosis.trust.TrustVerdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes one call apart into certificates, servers and connectors and has each combination judged by the severity table.
 *
 * <p>Everything is judged as the whole script leaves it (ruling 4), with this call's SMTP in place even where the call is a rehearsal or
 * may not be reached: the question is what it would do.
 */
final class SmtpAssessor {

    /** What the rows ask of a call. */
    private static final Set<String> ASKED = Set.of("Thumbprint", "Identity", "Services", "Server");

    private final RuleContext context;
    private final CheckContext check;
    private final Organisation end;
    private final OutboundPredictor predictor;
    private final Interlude interlude;
    private final HybridConnectors hybrid;

    SmtpAssessor(RuleContext context) {
        this.context = context;
        this.check = context.check();
        this.end = LastingSmtp.in(context.plan().before(), context.plan().after());
        this.hybrid = check.environment().hybrid();
        this.predictor = new OutboundPredictor(check.environment().trust());
        this.interlude = new Interlude(context);
    }

    /** Every call that the table judges, with its combinations; computed once for all rules that ask. */
    static Map<EnableCall, List<Assessment>> all(RuleContext context) {
        return context.memo().get(Assessments.class, () -> {
            SmtpAssessor assessor = new SmtpAssessor(context);
            Map<EnableCall, List<Assessment>> all = new LinkedHashMap<>();
            Stream.concat(context.calls().stream(), MadeCertificate.calls(context).stream())
                    .sorted(Comparator.comparingInt(call -> call.invocation().ordinal()))
                    .forEach(call -> all.put(call, assessor.assess(call)));
            return new Assessments(all);
        }).byCall();
    }

    /** Every combination the call can mean; those of which nothing is to be said, too. */
    private List<Assessment> assess(EnableCall call) {
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
        if (thumbprint.equals(MadeCertificate.STAND_IN)) {
            return Optional.of(MadeCertificate.of(call.invocation(), server, check.now()));
        }
        Optional<ExchangeCertificate> there = server.certificate(thumbprint)
                .or(() -> call.before().certificate(server.name(), thumbprint));
        if (there.isPresent() || server.certificates().isComplete()) {
            return there;
        }
        return end.serversWith(thumbprint).stream().flatMap(other -> other.certificate(thumbprint).stream()).findFirst();
    }

    private void assess(EnableCall call, ExchangeServer server, ExchangeCertificate listed, List<Assessment> into) {
        ExchangeCertificate certificate = withSmtp(call, server, listed);
        ExchangeServer changed = MadeCertificate.isMade(certificate) ? onlyThisOneMore(server).with(certificate) : server.with(certificate);
        TrustVerdict verdict = check.environment().trust().judge(certificate, check.now());
        for (Carrier carrier : carriers(call, server)) {
            into.add(assess(call, changed, certificate, verdict, carrier));
        }
    }

    /** The list is complete again with the certificate that the only such call makes. */
    private ExchangeServer onlyThisOneMore(ExchangeServer server) {
        boolean only = context.trace().invocations().stream().filter(each -> MadeCertificate.MAKING.contains(each.command())).count() == 1
                && serverBefore(server).certificates().isComplete();
        return only ? server.toBuilder().certificates(Listing.complete(server.certificates().items())).build() : server;
    }

    private Assessment assess(EnableCall call, ExchangeServer server, ExchangeCertificate certificate, TrustVerdict verdict,
            Carrier carrier) {
        Prediction before = predictor.predict(connectorBefore(carrier.connector()), serverBefore(server), check.now());
        Prediction after = predictor.predict(carrier.connector(), server, check.now());
        List<Prediction> resolved = resolved(after);
        SituationReader reader = new SituationReader(check, certificate, server, serverBefore(server), carrier, after, resolved,
                MadeCertificate.isMade(certificate) && MadeCertificate.becomesDefault(call.invocation()));
        Situation situation = reader.read(call.smtp(), verdict.trust());
        boolean concerns = situation.smtp() != Smtp.ABSENT && situation.smtp() != Smtp.UNKNOWN && verdict.isUntrusted();
        List<Message> between = concerns ? interlude.of(call, server, carrier.connector(), certificate).stream().toList()
                : List.of();
        Judgement judgement = repaired(SeverityTable.judge(situation), !between.isEmpty());
        boolean already = call.before().certificate(server.name(), certificate.thumbprint().orElse(Thumbprint.NONE))
                .filter(known -> hasSmtp(known.services())).isPresent();
        return new Assessment(call, certificate, server, carrier, situation, judgement, between,
                doubts(call, carrier, verdict, judgement, after, resolved), reader.publicMatches(), before, after, already);
    }

    /** A row that says nothing of the end doesn't silence the time before it (ruling 4). */
    private static Judgement repaired(Judgement judgement, boolean presentedMeanwhile) {
        return judgement.isSilent() && presentedMeanwhile ? new Judgement(judgement.row(), Level.INFO, Saying.SURE) : judgement;
    }

    /** What each of several certificates among which the choice is open would come to; the prediction itself if there is one only. */
    private List<Prediction> resolved(Prediction prediction) {
        if (prediction.outcome() != Outcome.AMBIGUOUS) {
            return List.of(prediction);
        }
        List<Prediction> resolved = new ArrayList<>();
        for (ExchangeCertificate one : prediction.presented()) {
            ExchangeServer server = prediction.server();
            for (ExchangeCertificate other : prediction.presented()) {
                server = other.equals(one) ? server : server.without(other.thumbprint().orElse(Thumbprint.NONE));
            }
            resolved.add(predictor.predict(prediction.connector(), server, check.now()));
        }
        return resolved;
    }

    /**
     * The connectors the server may send through, those that a later line removes included; one that stands for "not known" or "none" if
     * no listed one is.
     */
    private List<Carrier> carriers(EnableCall call, ExchangeServer server) {
        if (end.server(server.name()).isEmpty()) {
            return List.of(StandInCarrier.of(end, server, hybrid));
        }
        List<Carrier> carriers = new ArrayList<>(hybrid.on(end, server));
        Organisation then = ChangePlan.organisation(call.invocation().after());
        if (!then.sendConnectors().equals(end.sendConnectors())) {
            hybrid.on(then, server).stream().filter(Carrier::isPresenter).filter(gone -> end.sendConnector(gone.connector().label())
                    .isEmpty())
                    .map(gone -> new Carrier(gone.recognition(), Carrier.Role.NOT_A_SOURCE, true, "a later line removes the connector"))
                    .forEach(carriers::add);
        }
        return carriers.isEmpty() ? List.of(StandInCarrier.of(end, server, hybrid)) : carriers;
    }

    private List<Message> doubts(EnableCall call, Carrier carrier, TrustVerdict verdict, Judgement judgement, Prediction after,
            List<Prediction> resolved) {
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
        if (doubts.isEmpty() && !isBindingSure(call)) {
            doubts.add(Message.of("smtp.doubt.binding"));
        }
        if (!verdict.certain()) {
            doubts.add(Message.of("smtp.doubt.trust"));
        }
        if (carrier.recognition().kind() == HybridRecognition.Kind.POSSIBLY_HYBRID) {
            doubts.add(Message.of("smtp.doubt.name", "connector", Shown.connector(carrier.connector())));
        }
        doubts.addAll(judgement.saying() == Saying.SURE ? openFacts(carrier, after, resolved) : List.of());
        return doubts;
    }

    /** Whether all the rows ask of the call is known; what WhatIf (not reported, 10) or DomainController are given is nothing of it. */
    private static boolean isBindingSure(EnableCall call) {
        return call.invocation().binding().open().isEmpty() && call.invocation().binding().doubts().stream()
                .allMatch(doubt -> call.invocation().signature().parameter(doubt.parameter()).filter(each -> !ASKED.contains(each.name())).isPresent());
    }

    /** Missing facts of the connector; a row that is possible because of them doesn't drop a second time. */
    private static List<Message> openFacts(Carrier carrier, Prediction after, List<Prediction> resolved) {
        List<Message> doubts = new ArrayList<>();
        if (!carrier.connector().enabled().isKnown()) {
            doubts.add(Message.of("smtp.doubt.enabled", "connector", Shown.connector(carrier.connector())));
        }
        if (after.pinned() && resolved.stream().anyMatch(each -> each.confidence() == Confidence.POSSIBLE)) {
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
