package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Reached;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServicesPlace;
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.value.Known;
import java.util.List;

/**
 * POP, IMAP or {@code -NetworkServiceAllowed} on a certificate that Exchange Online doesn't trust: the transport service may read its key
 * afterwards.
 *
 * <p>Off by default: what makes SMTP show is observed and not documented.
 */
public final class PopImapGrantsKeyAccess implements Rule {

    @Override
    public String name() {
        return "EXPopImapGrantsKeyAccess";
    }

    @Override
    public boolean isOnByDefault() {
        return false;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.keyAccess.smtp"), Grade.DOCUMENTED, Source.NEW_CMDLET.title()),
                Evidence.said(Message.of("evidence.keyAccess.allowed"), Grade.DOCUMENTED, Source.ENABLE_CMDLET.title()),
                Evidence.said(Message.of("evidence.keyAccess.popImap"), Grade.OBSERVED, ""));
        for (Reached each : Reached.all(context)) {
            EnableCall call = each.call();
            boolean allowed = call.invocation().binding().value("NetworkServiceAllowed").filter(Known.TRUE::equals).isPresent();
            boolean mail = call.mayName(ExchangeService.POP, ExchangeService.IMAP);
            boolean hasSmtp = each.certificate().services().map(services -> services.has(ExchangeService.SMTP)).is(true);
            if (call.smtp() == Smtp.ABSENT && (allowed || mail) && !hasSmtp && each.isUntrusted(context)) {
                boolean certain = each.certain() && (allowed || call.certainlyNames(ExchangeService.POP, ExchangeService.IMAP));
                ServicesPlace list = ServicesPlace.ofList(call.invocation());
                findings.effect(call.invocation().isRehearsal(), Level.INFO, certain, new Place(list.start(), list.end(), list.literal()),
                        Message.of(mail ? "popImapGrantsKeyAccess" : "popImapGrantsKeyAccess.allowed", "certificate", each.shortName(),
                        "server",
                                each.server().name()), evidence, List.of());
            }
        }
        return findings.list();
    }
}
