package dev.exlint.diagnosis.rule.connector;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.target.ItemSource;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every connector gets the same TlsCertificateName, whatever its name and its servers are (ruling 28a).
 *
 * <p>The trap: {@code $null} for every connector takes pins away, as a documented procedure does.
 */
public final class PinsEveryConnector implements Rule {

    private static final Map<String, String> PAIRS = Map.of("Set-SendConnector", "Get-SendConnector", "Set-ReceiveConnector",
            "Get-ReceiveConnector");

    @Override
    public String name() {
        return "EXPinsEveryConnector";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Invocation call : context.trace().invocations()) {
            Optional<BoundParameter> pin = PAIRS.containsKey(call.command()) && !call.binding().fails() ? call.binding()
                    .parameter("TlsCertificateName")
                    : Optional.empty();
            if (pin.isPresent() && !isNothing(pin.get()) && isEveryOne(context, call)) {
                findings.effect(call.isRehearsal(), Level.WARNING, true, Place.parameter(call, pin.get()),
                        Message.of("pinsEveryConnector", "source",
                        PAIRS.get(call.command())), List.of(Evidence.said(Message.of("evidence.pin"), Grade.DOCUMENTED,
                        Source.SEND_CONNECTOR.title())),
                        List.of());
            }
        }
        return findings.list();
    }

    private static boolean isEveryOne(RuleContext context, Invocation call) {
        return ItemSource.of(context, call.site()).filter(source -> !source.filtered()
                && source.name().equalsIgnoreCase(PAIRS.get(call.command())) && WrongConnectorCmdlet.isFed(context, call, source))
                .isPresent();
    }

    private static boolean isNothing(BoundParameter pin) {
        return pin.given() instanceof Known known && (known.isNull() || known.content().equals(""));
    }
}
