package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.state.ConnectorCall;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A hybrid connector gets another TlsCertificateName, and the hybrid configuration keeps its old one (ruling 26).
 *
 * <p>The trap: the next run of the Hybrid Configuration Wizard writes its own value back. An organisation without hybrid configuration has
 * nothing to update.
 */
public final class HybridConfigurationNotUpdated implements Rule {

    private static final String NAME = "TlsCertificateName";

    @Override
    public String name() {
        return "EXHybridConfigurationNotUpdated";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        Organisation after = context.plan().after();
        HybridConfiguration configuration = after.hybridConfiguration().orElse(HybridConfiguration.none());
        if (configuration.equals(HybridConfiguration.none()) || !configuration.tlsCertificateName().isKnown()) {
            return List.of();
        }
        Optional<TlsCertificateName> configured = TlsCertificateName.parse(configuration.tlsCertificateName().orElse(""));
        lastByConnector(context, after).forEach((connector, call) -> {
            BoundParameter bound = call.binding().parameter(NAME).orElseThrow();
            Optional<TlsCertificateName> pin = bound.value() instanceof Known known && known.content() instanceof String text
                    ? TlsCertificateName.parse(text) : Optional.empty();
            if (pin.isPresent() && !pin.equals(configured)) {
                findings.effect(call.isRehearsal(), Level.INFO, true, Place.parameter(call, bound),
                        Message.of("hybridConfigurationNotUpdated",
                        "connector", Shown.connector(connector)),
                        List.of(Evidence.said(Message.of("evidence.hybridConfiguration"), Grade.DOCUMENTED,
                        Source.HYBRID_CONFIGURATION.title()), Evidence.said(Message.of("evidence.hybridConfiguration.wizard"),
                        Grade.DOCUMENTED,
                        Source.KB_INBOUND.title())), List.of());
            }
        });
        return findings.list();
    }

    /** The last call that sets the property of each hybrid connector. */
    private static Map<String, Invocation> lastByConnector(RuleContext context, Organisation after) {
        Map<String, Invocation> last = new LinkedHashMap<>();
        for (Invocation call : context.trace().invocations()) {
            if (!call.binding().fails() && call.binding().parameter(NAME).isPresent()) {
                switch (call.command()) {
                    case "Set-SendConnector" -> ConnectorCall.sendConnectors(call).stream()
                            .filter(label -> after.sendConnector(label).filter(each -> context.check().environment().hybrid()
                            .recognise(each).isCandidate())
                                    .isPresent())
                            .forEach(label -> last.put(label, call));
                    case "Set-ReceiveConnector" -> ConnectorCall.receiveConnectors(call).stream()
                            .filter(label -> after.receiveConnector(label).filter(each -> !each.tlsDomainCapabilities().items().isEmpty())
                            .isPresent())
                            .forEach(label -> last.put(label, call));
                    default -> {
                        // other cmdlets set other objects
                    }
                }
            }
        }
        return last;
    }
}
