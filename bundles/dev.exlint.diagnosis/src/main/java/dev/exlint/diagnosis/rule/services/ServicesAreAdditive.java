package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.finding.Related;
import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServicesPlace;
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.Verification;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.eval.Invocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list without SMTP for a certificate that has it: documented as additive, while KB 2888788 calls it unbinding (ruling 1).
 *
 * <p>Both are stated and neither is claimed: what the server did is read back, not believed.
 */
public final class ServicesAreAdditive implements Rule {

    @Override
    public String name() {
        return "EXServicesAreAdditive";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Map<CommandAst, Finding> bySite = new LinkedHashMap<>();
        for (EnableCall call : context.calls()) {
            if (call.smtp() == Smtp.ABSENT && !call.namesNone()) {
                found(context, call).ifPresent(finding -> bySite.merge(call.invocation().site(), finding,
                        (first, second) -> second.level().graverThan(first.level()) ? second : first));
            }
        }
        return List.copyOf(bySite.values());
    }

    private Optional<Finding> found(RuleContext context, EnableCall call) {
        boolean known = context.check().environment().isGiven() && !call.thumbprints().isEmpty();
        return known ? withSnapshot(context, call) : withoutSnapshot(context, call);
    }

    private Optional<Finding> withSnapshot(RuleContext context, EnableCall call) {
        Organisation before = call.before();
        for (Thumbprint thumbprint : call.thumbprints()) {
            List<ExchangeServer> servers = call.servers().isEmpty() ? before.serversWith(thumbprint)
                    : call.servers().stream().flatMap(name -> before.server(name).stream()).toList();
            for (ExchangeServer server : servers) {
                if (hasSmtp(server, thumbprint)) {
                    boolean certain = call.isCertificateSure() && call.isServerSure();
                    Level level = certain && !call.invocation().isRehearsal() ? Level.WARNING : Level.INFO;
                    Message message = Message.of(key("servicesAreAdditive.bound", call, certain), "certificate", shortName(thumbprint),
                            "thumbprint", thumbprint.hex(), "server", server.name());
                    Evidence fact = new Evidence(Message.of("evidence.services", "certificate", thumbprint.hex(), "server", server.name(),
                            "services", services(server, thumbprint).map(AllowedServices::text).orElse("")), Grade.NONE, "",
                            context.check().environment().snapshot(), 0);
                    return Optional.of(finding(context, call, level, certain, message, List.of(fact)));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Without a snapshot, or for a certificate that nobody can look up in it, only the script itself can show that a service is meant to go
     * away.
     */
    private Optional<Finding> withoutSnapshot(RuleContext context, EnableCall call) {
        SameCertificate same = SameCertificate.of(context);
        boolean enabled = context.calls().stream().anyMatch(other -> isEarlier(other.invocation(), call) && other.smtp() == Smtp.PRESENT
                && !other.invocation().isRehearsal() && same.may(other.invocation(), call.invocation()));
        boolean read = context.trace().invocations().stream().anyMatch(other -> isEarlier(other, call)
                && other.command().equalsIgnoreCase("Get-ExchangeCertificate") && same.may(other, call.invocation()));
        if (!enabled && !read) {
            return Optional.empty();
        }
        return Optional.of(finding(context, call, Level.INFO, false, Message.of(key("servicesAreAdditive.intended", call, true)),
                List.of()));
    }

    private static String key(String sentence, EnableCall call, boolean certain) {
        String rehearsal = call.invocation().isRehearsal() ? "smtp.rehearsal " : "";
        return rehearsal + sentence + (certain ? "" : " servicesAreAdditive.possible");
    }

    private Finding finding(RuleContext context, EnableCall call, Level level, boolean certain, Message message, List<Evidence> facts) {
        ServicesPlace place = ServicesPlace.ofList(call.invocation());
        List<Related> related = place.literal().map(literal -> new Related(context.script().displayName(), literal.start(), literal.end(),
                Message.of("related.literal"))).stream().toList();
        Confidence confidence = certain ? Confidence.NONE : Confidence.POSSIBLE;
        return new Finding(name(), level, certain, confidence, "", place.start(), place.end(), message, evidence(facts), related,
                new Verification(context).after(call).stream().toList());
    }

    private static List<Evidence> evidence(List<Evidence> facts) {
        List<Evidence> evidence = new ArrayList<>(facts);
        evidence.add(Evidence.said(Message.of("evidence.additive"), Grade.DOCUMENTED, Source.ENABLE.title()));
        evidence.add(Evidence.said(Message.of("evidence.kb.unbinds"), Grade.DOCUMENTED, Source.KB_RESOLUTION.title()));
        evidence.add(Evidence.said(Message.of("evidence.reports"), Grade.COMMUNITY, ""));
        return evidence;
    }

    private static boolean hasSmtp(ExchangeServer server, Thumbprint thumbprint) {
        return services(server, thumbprint).map(each -> each.has(ExchangeService.SMTP)).is(true);
    }

    private static Fact<AllowedServices> services(ExchangeServer server, Thumbprint thumbprint) {
        return server.certificate(thumbprint).map(found -> found.services()).orElse(Fact.unknown(""));
    }

    private static boolean isEarlier(Invocation other, EnableCall call) {
        return other.ordinal() < call.invocation().ordinal();
    }

    private static String shortName(Thumbprint thumbprint) {
        return thumbprint.hex().substring(0, 8) + "…";
    }
}
