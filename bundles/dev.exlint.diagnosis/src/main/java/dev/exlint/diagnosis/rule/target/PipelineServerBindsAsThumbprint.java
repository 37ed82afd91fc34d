package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.Strays;
import dev.exlint.powershell.bind.BindingErrorId;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Servers in a pipe to a certificate cmdlet: Server takes no pipeline input, so the object goes to Thumbprint.
 *
 * <p>The trap: with a Thumbprint given each object fits nowhere and the call never runs (ruling 28b).
 */
public final class PipelineServerBindsAsThumbprint implements Rule {

    private static final Set<String> SERVERS = Set.of("get-exchangeserver", "get-mailboxserver", "get-transportservice",
            "get-transportserver",
            "get-clientaccessservice", "get-clientaccessserver");

    private static final Pattern HOST = Pattern.compile("(?i)(?=.*[g-z-])[a-z][a-z0-9-]{1,14}(\\.[a-z0-9-]+)*");

    @Override
    public String name() {
        return "EXPipelineServerBindsAsThumbprint";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.server.pipeline"), Grade.DOCUMENTED,
                Source.ENABLE_CMDLET.title()),
                Evidence.said(Message.of("evidence.thumbprint.pipeline"), Grade.OBSERVED, ""));
        for (Invocation call : context.trace().invocations()) {
            if (call.command().endsWith("-ExchangeCertificate")) {
                boolean piped = call.binding().parameters().values().stream().anyMatch(bound -> bound.origin() == Origin.PIPELINE);
                Optional<PipelineSource> source = !piped ? Optional.empty() : PipelineSource.of(context, call.site())
                        .filter(each -> SERVERS.contains(each.name().toLowerCase(Locale.ROOT)));
                boolean fitsNowhere = call.binding().errors().stream().anyMatch(error -> error.id() == BindingErrorId.InputObjectNotBound);
                boolean otherError = call.binding().fails() && !fitsNowhere;
                if (!otherError && (source.isPresent() || fitsNowhere || isServer(call)) && Strays.of(context, call).isEmpty()) {
                    findings.certain(Level.ERROR, Place.command(call), Message.of(given(call) || fitsNowhere
                            ? "pipelineServerBindsAsThumbprint.nowhere" : "pipelineServerBindsAsThumbprint", "command", call.command()),
                            evidence,
                            Optional.empty());
                }
            }
        }
        return findings.list();
    }

    /** Whether the text that came through the pipe is the name of a server, as the snapshot or its looks say. */
    private static boolean isServer(Invocation call) {
        return call.binding().parameter("Thumbprint").filter(bound -> bound.origin() == Origin.PIPELINE
                && bound.value() instanceof Known known
                && known.content() instanceof String text && isServer(ChangePlan.organisation(call.before()), text)).isPresent();
    }

    private static boolean isServer(Organisation organisation, String text) {
        return organisation.server(text).isPresent() || organisation.servers().isEmpty() && HOST.matcher(text).matches();
    }

    private static boolean given(Invocation call) {
        return call.binding().parameter("Thumbprint").filter(bound -> bound.origin() != Origin.PIPELINE).isPresent();
    }
}
