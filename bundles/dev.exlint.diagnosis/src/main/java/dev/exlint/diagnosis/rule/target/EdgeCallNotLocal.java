package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Optional;

/**
 * A certificate cmdlet that reaches for an Edge Transport server from elsewhere, or names a domain controller on one: Edge servers are
 * managed locally and have no domain controller.
 */
public final class EdgeCallNotLocal implements Rule {

    @Override
    public String name() {
        return "EXEdgeCallNotLocal";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Invocation call : context.trace().invocations()) {
            if (call.command().endsWith("-ExchangeCertificate") && !call.binding().fails()) {
                check(context, call, findings);
            }
        }
        return findings.list();
    }

    private static void check(RuleContext context, Invocation call, Findings findings) {
        EnableCall target = EnableCall.of(call);
        Optional<ExchangeServer> edge = target.servers().stream().flatMap(name -> target.before().server(name).stream())
                .filter(server -> server.edge().is(true)).findFirst();
        if (edge.isEmpty()) {
            return;
        }
        Evidence fact = new Evidence(Message.of("evidence.edge", "server", edge.get().name()), Grade.NONE, "", context.check().environment()
                .snapshot(), 0);
        boolean here = call.computer() instanceof Known known && known.content() instanceof String name && edge.get().isNamed(name);
        Optional<BoundParameter> controller = call.binding().parameter("DomainController");
        if (!here) {
            Place place = target.serverParameter().or(target::certificateParameter).map(bound -> Place.parameter(call, bound))
                    .orElseGet(() -> Place.command(call));
            findings.add(Level.INFO, target.isServerSure(), place, Message.of("edgeCallNotLocal", "server", edge.get().name()),
                    List.of(fact, Evidence.said(Message.of("evidence.edge.local"), Grade.COMMUNITY, "")), List.of());
        } else {
            controller.ifPresent(bound -> findings.add(Level.INFO, target.isServerSure(), Place.parameter(call, bound),
                    Message.of("edgeCallNotLocal.controller",
                    "server", edge.get().name()), List.of(fact, Evidence.said(Message.of("evidence.edge.controller"), Grade.DOCUMENTED,
                            Source.ENABLE_CMDLET.title())), List.of()));
        }
    }
}
