package dev.exlint.diagnosis.rule.prompt;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.AddSwitch;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * New-ExchangeCertificate with SMTP, named or by default, and {@code -Force} or nobody to answer: the internal transport certificate is
 * replaced, or the question about it stays open.
 *
 * <p>The trap: an attended call without Force only asks, as Microsoft describes, and a request makes no certificate (ruling 19).
 */
public final class NewCertificateReplacesInternalTransportCertificate implements Rule {

    @Override
    public String name() {
        return "EXNewCertificateReplacesInternalTransportCertificate";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        Optional<Evidence> unattended = Prompts.unattended(context);
        for (Invocation call : context.trace().invocations()) {
            if (call.command().equals("New-ExchangeCertificate") && !call.binding().fails() && !isRequest(call)) {
                boolean force = call.binding().value("Force").filter(Known.TRUE::equals).isPresent();
                boolean asks = unattended.isPresent() && call.binding().parameter("Force").isEmpty();
                if (force || asks) {
                    check(call, force, unattended, findings);
                }
            }
        }
        return findings.list();
    }

    private static void check(Invocation call, boolean force, Optional<Evidence> unattended, Findings findings) {
        Optional<BoundParameter> services = call.binding().parameter("Services");
        EnableCall named = EnableCall.of(call);
        if (services.isPresent() && !named.mayName(ExchangeService.SMTP)) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.said(Message.of("evidence.new.services"), Grade.DOCUMENTED,
                Source.NEW_CMDLET.title()),
                Evidence.said(Message.of("evidence.new.force"), Grade.DOCUMENTED, Source.NEW_CMDLET.title())));
        if (!force) {
            unattended.ifPresent(evidence::add);
        }
        String key = (force ? "newCertificateReplaces" : "newCertificateReplaces.asks") + (services.isPresent()
                ? " newCertificateReplaces.named" : " newCertificateReplaces.byDefault");
        boolean certain = call.binding().open().isEmpty() && (services.isEmpty() || named.certainlyNames(ExchangeService.SMTP));
        List<Fix> fixes = services.isPresent() || call.binding().open().isPresent() ? List.of()
                : List.of(AddSwitch.to(call.site(), "-Services None"));
        findings.effect(call.isRehearsal(), Level.WARNING, certain, Place.command(call), Message.of(key), evidence, fixes);
    }

    private static boolean isRequest(Invocation call) {
        return call.binding().value("GenerateRequest").filter(value -> !value.equals(Known.FALSE)).isPresent();
    }
}
