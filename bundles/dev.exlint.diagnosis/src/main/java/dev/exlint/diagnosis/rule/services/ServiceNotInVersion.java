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
import dev.exlint.diagnosis.organisation.ExchangeBuild;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServiceWord;
import dev.exlint.diagnosis.rule.ServicesArgument;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.TargetBuilds;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Optional;

/**
 * UM or UMCallRouter on a server whose version doesn't have it.
 *
 * <p>The trap: the version of a call is its target servers'; where none is known it is only worth a word (rulings 9 and 16).
 */
public final class ServiceNotInVersion implements Rule {

    private static final long UM = ExchangeService.UM.bit();
    private static final long ROUTER = ExchangeService.UM_CALL_ROUTER.bit();

    @Override
    public String name() {
        return "EXServiceNotInVersion";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (ServicesArgument argument : ServicesArgument.all(context)) {
            if (argument.isBound()) {
                for (Known list : argument.alternatives()) {
                    ServiceWord.of(list).stream().filter(word -> word.binds() && (word.flags() & (UM | ROUTER)) != 0)
                            .forEach(word -> judge(context, argument, word, findings));
                }
            }
        }
        return findings.list();
    }

    private static void judge(RuleContext context, ServicesArgument argument, ServiceWord word, Findings findings) {
        List<ExchangeBuild> builds = TargetBuilds.of(context, argument.call());
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.um.versions"), Grade.DOCUMENTED, Source.ASSIGN.title()));
        Place place = argument.place(word);
        String service = ServiceWord.names(word.flags() & (UM | ROUTER));
        if (builds.isEmpty()) {
            String key = (word.flags() & ROUTER) != 0 ? "serviceNotInVersion.router" : "serviceNotInVersion.um";
            findings.open(Level.INFO, place, Message.of(key, "service", service), evidence, List.of());
            return;
        }
        Optional<ExchangeBuild> without = builds.stream().filter(build -> !has(build, word.flags())).findFirst();
        without.ifPresent(build -> findings.add(Level.ERROR, argument.value() instanceof Known, place,
                Message.of("serviceNotInVersion", "service", service, "build", build.toString()), evidence,
                fixes(context, argument, word)));
    }

    private static boolean has(ExchangeBuild build, long flags) {
        boolean tooNew = build.isAtLeast(ExchangeBuild.EXCHANGE_2019);
        boolean tooOld = (flags & ROUTER) != 0 && !build.isAtLeast(ExchangeBuild.EXCHANGE_2013);
        return !tooNew && !tooOld;
    }

    private static List<Fix> fixes(RuleContext context, ServicesArgument argument, ServiceWord word) {
        List<Element> written = argument.written(word);
        boolean named = word.kind() == ServiceWord.Kind.NAME && written.size() == 1 && argument.argument().isPresent();
        return named ? DropService.from(context.tree(), argument.call().site(), argument.argument().get(), written.get(0), FixKind.REVIEW,
                context.budget()).stream().toList() : List.of();
    }
}
