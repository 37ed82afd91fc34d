package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Reached;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServicesPlace;
import dev.exlint.diagnosis.rule.Source;
import java.util.List;

/**
 * POP or IMAP on a wildcard certificate: it is set with Set-PopSettings or Set-ImapSettings instead.
 *
 * <p>The trap: one wildcard among other names makes no wildcard certificate; the subject decides, or all names where there is none.
 */
public final class WildcardCertificateForPopImap implements Rule {

    @Override
    public String name() {
        return "EXWildcardCertificateForPopImap";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Reached each : Reached.all(context)) {
            EnableCall call = each.call();
            if (call.mayName(ExchangeService.POP, ExchangeService.IMAP) && isWildcard(each.certificate())) {
                boolean certain = each.certain() && call.certainlyNames(ExchangeService.POP, ExchangeService.IMAP);
                ServicesPlace list = ServicesPlace.ofList(call.invocation());
                String subject = each.certificate().subject().map(Object::toString).orElse("?");
                findings.effect(call.invocation().isRehearsal(), Level.WARNING, certain,
                        new Place(list.start(), list.end(), list.literal()),
                        Message.of("wildcardCertificateForPopImap", "certificate", each.shortName(), "server", each.server().name()),
                        List.of(each.evidence(context, Message.of("evidence.subject", "thumbprint", each.shortName(), "subject", subject)),
                                Evidence.said(Message.of("evidence.wildcard"), Grade.DOCUMENTED, Source.ENABLE.title())), List.of());
            }
        }
        return findings.list();
    }

    private static boolean isWildcard(ExchangeCertificate certificate) {
        Fact<Boolean> byName = certificate.subject().map(subject -> subject.commonName().filter(name -> name.startsWith("*.")).isPresent());
        boolean named = certificate.subject().map(subject -> subject.commonName().isPresent()).orElse(false);
        Listing<String> domains = certificate.certificateDomains();
        boolean byDomains = !named && domains.isComplete() && !domains.items().isEmpty() && domains.items().stream()
                .allMatch(each -> each.startsWith("*."));
        return byName.is(true) || byDomains;
    }
}
