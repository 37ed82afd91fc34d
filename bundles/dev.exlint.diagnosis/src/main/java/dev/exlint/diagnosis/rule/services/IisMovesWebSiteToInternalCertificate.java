package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.DropService;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.fix.ServicesList.Element;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Reached;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServicesArgument;
import dev.exlint.diagnosis.rule.ServicesPlace;
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.trust.TrustClass;
import java.util.List;
import java.util.Optional;

/**
 * IIS on a certificate that clients don't trust by themselves: the Default Web Site takes it.
 *
 * <p>The traps: a certificate that has IIS already may be bound there or to the back end, so nothing is said of it; and the step of KB
 * 2888788 names IIS, POP and IMAP for just such a certificate, of which only EXServicesAreAdditive speaks.
 */
public final class IisMovesWebSiteToInternalCertificate implements Rule {

    @Override
    public String name() {
        return "EXIisMovesWebSiteToInternalCertificate";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Reached each : Reached.all(context)) {
            EnableCall call = each.call();
            boolean hasNoIis = each.certificate().services().map(services -> services.has(ExchangeService.IIS)).is(false);
            if (call.mayName(ExchangeService.IIS) && hasNoIis && !isStepOfTheKb(each)
                    && each.isUntrusted(context)) {
                report(context, each, findings);
            }
        }
        return findings.list();
    }

    /** SMTP is there and the list has none, or the list is the KB's own. */
    private static boolean isStepOfTheKb(Reached each) {
        boolean hasSmtp = each.certificate().services().map(services -> services.has(ExchangeService.SMTP)).is(true);
        boolean all = each.call().certainlyNames(ExchangeService.IIS) && each.call().certainlyNames(ExchangeService.POP)
                && each.call().certainlyNames(ExchangeService.IMAP);
        return each.call().smtp() == Smtp.ABSENT && (hasSmtp || all);
    }

    private static void report(RuleContext context, Reached each, Findings findings) {
        Optional<ServicesArgument> argument = ServicesArgument.of(context, each.call().invocation());
        Optional<Element> written = argument.flatMap(list -> iis(list));
        ServicesPlace list = ServicesPlace.ofList(each.call().invocation());
        Place place = written.map(element -> new Place(element.start(), element.end(), Optional.empty()))
                .orElseGet(() -> new Place(list.start(), list.end(), list.literal()));
        List<Fix> fixes = written.flatMap(element -> DropService.from(context.tree(), each.call().invocation().site(), argument.get()
                .argument().orElseThrow(),
                element, FixKind.REVIEW, context.budget())).stream().toList();
        String key = each.trust(context) == TrustClass.SELF_SIGNED ? "iisMovesWebSite.selfSigned" : "iisMovesWebSite.internal";
        boolean certain = each.certain() && each.call().certainlyNames(ExchangeService.IIS);
        findings.effect(each.call().invocation().isRehearsal(), Level.INFO, certain, place,
                Message.of(key, "certificate", each.shortName(), "server",
                each.server().name()), List.of(Evidence.said(Message.of("evidence.iis.binding"), Grade.OBSERVED, ""),
                        Evidence.said(Message.of("evidence.iis.script"), Grade.COMMUNITY, "")), fixes);
    }

    private static Optional<Element> iis(ServicesArgument argument) {
        List<Element> words = argument.elements().stream().filter(each -> each.word().strip().equalsIgnoreCase(ExchangeService.IIS.text()))
                .toList();
        return words.size() == 1 && argument.argument().isPresent() ? Optional.of(words.get(0)) : Optional.empty();
    }
}
