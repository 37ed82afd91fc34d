package dev.exlint.diagnosis.rule.connector;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.state.ConnectorCall;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A TlsAuthLevel that a Send connector can't have: without TLS, or DomainValidation of a smart host without a domain to validate.
 *
 * <p>The trap: what the call doesn't set stays as the connector has it; what nobody knows is no conflict.
 */
public final class TlsAuthLevelConflict implements Rule {

    private static final Set<String> CMDLETS = Set.of("Set-SendConnector", "New-SendConnector");
    private static final String LEVEL = "TlsAuthLevel";

    @Override
    public String name() {
        return "EXTlsAuthLevelConflict";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Invocation call : context.trace().invocations()) {
            if (CMDLETS.contains(call.command()) && !call.binding().fails() && call.binding().open().isEmpty()) {
                conflict(call).ifPresent(conflict -> findings.certain(Level.ERROR, conflict.place(),
                        Message.of("tlsAuthLevelConflict." + conflict.kind(),
                        "level", conflict.level()), List.of(Evidence.said(Message.of("evidence.tlsAuthLevel." + conflict.kind()),
                        Grade.DOCUMENTED,
                        Source.SEND_CONNECTOR_TLS.title())), Optional.empty()));
            }
        }
        return findings.list();
    }

    private record Conflict(String kind, String level, Place place) {
    }

    private static Optional<Conflict> conflict(Invocation call) {
        Binding binding = call.binding();
        Optional<SendConnector> before = call.command().startsWith("New") ? Optional.empty() : ConnectorCall.identity(call)
                .flatMap(name -> ChangePlan.organisation(call.before()).sendConnector(name));
        String level = binding.value(LEVEL).map(TlsAuthLevelConflict::word)
                .orElseGet(() -> before.map(each -> each.tlsAuthLevel().orElse("")).orElse(""));
        if (level.isEmpty()) {
            return Optional.empty();
        }
        boolean known = binding.parameter(LEVEL).isPresent();
        if (truth(binding, "RequireTLS", before.map(SendConnector::requireTls)).is(false) && touches(binding, known, "RequireTLS")) {
            return Optional.of(new Conflict("requireTls", level, place(call, "RequireTLS")));
        }
        if (truth(binding, "IgnoreSTARTTLS", before.map(SendConnector::ignoreStartTls)).is(true)
                && touches(binding, known, "IgnoreSTARTTLS")) {
            return Optional.of(new Conflict("ignoreStartTls", level, place(call, "IgnoreSTARTTLS")));
        }
        return level.equalsIgnoreCase("DomainValidation") && lacksDomain(call, before) && touches(binding, known, "SmartHosts")
                ? Optional.of(new Conflict("tlsDomain", level, place(call, LEVEL))) : Optional.empty();
    }

    /** Only what this call brings together is its fault. */
    private static boolean touches(Binding binding, boolean level, String other) {
        return level || binding.parameter(other).isPresent();
    }

    private static boolean lacksDomain(Invocation call, Optional<SendConnector> before) {
        Binding binding = call.binding();
        Optional<Value> hosts = binding.value("SmartHosts");
        boolean smart = hosts.map(TlsAuthLevelConflict::isSomething)
                .orElseGet(() -> before.map(each -> !each.smartHosts().items().isEmpty()).orElse(false))
                || truth(binding, "DNSRoutingEnabled", before.map(SendConnector::dnsRoutingEnabled)).is(false);
        Optional<Value> domain = binding.value("TlsDomain");
        boolean lacks = domain.map(each -> each instanceof Known known && (known.isNull() || known.content().equals("")))
                .orElseGet(() -> before.map(each -> each.tlsDomain().is("")).orElse(call.command().startsWith("New")));
        return smart && lacks;
    }

    private static boolean isSomething(Value hosts) {
        return hosts instanceof Known known && !known.isNull() && !known.content().equals("")
                && !(known.content() instanceof PsArray array && array.elements().isEmpty());
    }

    private static Fact<Boolean> truth(Binding binding, String parameter, Optional<Fact<Boolean>> before) {
        Optional<Value> given = binding.value(parameter);
        if (given.isPresent()) {
            return given.get() instanceof Known known && known.content() instanceof Boolean truth ? Fact.known(truth)
                    : Fact.unknown("not known");
        }
        return before.orElse(Fact.unknown("not given"));
    }

    private static String word(Value value) {
        if (!(value instanceof Known known) || known.isNull()) {
            return "";
        }
        return known.content() instanceof EnumValue member ? member.text() : String.valueOf(known.content());
    }

    private static Place place(Invocation call, String parameter) {
        Optional<BoundParameter> level = call.binding().parameter(LEVEL);
        return level.or(() -> call.binding().parameter(parameter)).map(bound -> Place.parameter(call, bound))
                .orElseGet(() -> Place.command(call));
    }
}
