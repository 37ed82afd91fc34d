package dev.exlint.diagnosis.rule.prompt;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Restarts;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.eval.Invocation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * IIS gets another certificate and nothing restarts it afterwards, which Microsoft advises behind a layer-4 load balancer. Off by default.
 */
public final class NoIisRestart implements Rule {

    private static final Set<String> OWN = Set.of("iisreset", "iisreset.exe", "restart-webapppool", "restart-iis");
    private static final Pattern IIS = Pattern.compile("w3svc|iisadmin|\\bwas\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "EXNoIisRestart";
    }

    @Override
    public boolean isOnByDefault() {
        return false;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.iis.restart"), Grade.DOCUMENTED,
                Source.ENABLE_CMDLET.title()));
        context.calls().stream().filter(call -> call.certainlyNames(ExchangeService.IIS) && !call.invocation().isRehearsal())
                .map(EnableCall::invocation)
                .max(Comparator.comparingInt(Invocation::ordinal)).filter(last -> !Restarts.after(context, last.site().end(), OWN, IIS))
                .ifPresent(last -> findings.certain(Level.INFO, Place.command(last), Message.of("noIisRestart"), evidence,
                Optional.empty()));
        return findings.list();
    }
}
