package dev.exlint.diagnosis.rule.environment;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.diagnosis.rule.CertificateName;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A thumbprint written in the script that none of the call's servers has.
 *
 * <p>The trap: a server whose list isn't complete, and a certificate that the script may have imported, prove nothing (ruling 27).
 */
public final class ThumbprintNotInEnvironment implements Rule {

    private static final Set<String> MAKING = Set.of("Import-ExchangeCertificate", "New-ExchangeCertificate");

    @Override
    public String name() {
        return "EXThumbprintNotInEnvironment";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        int firstMade = firstMade(context);
        for (CertificateName name : CertificateName.all(context)) {
            Invocation call = name.call();
            Optional<Thumbprint> thumbprint = Thumbprint.parse(name.text());
            if (CHANGING.contains(call.command()) && !call.binding().fails() && thumbprint.isPresent() && isLiteral(name)
                    && call.ordinal() < firstMade) {
                List<ExchangeServer> servers = servers(context, name);
                if (!servers.isEmpty() && servers.stream().allMatch(server -> lacks(server, thumbprint.get()))) {
                    String where = servers.stream().map(ExchangeServer::name).collect(Collectors.joining(", "));
                    findings.add(Level.WARNING, true, name.place(), Message.of("thumbprintNotInEnvironment", "certificate",
                            thumbprint.get().hex().substring(0, 8) + "\u2026", "server", where),
                            List.of(new Evidence(Message.of("evidence.notListed",
                            "thumbprint", thumbprint.get().hex(), "server", where), Grade.NONE, "", context.check().environment()
                            .snapshot(), 0)),
                            ListedCertificates.of(context, name, servers));
                }
            }
        }
        return findings.list();
    }

    private static final Set<String> CHANGING = Set.of("Enable-ExchangeCertificate", "Remove-ExchangeCertificate",
            "Export-ExchangeCertificate");
    private static boolean isLiteral(CertificateName name) {
        return name.parameter().given() instanceof Known known && known.content() instanceof String && !known.sources().isEmpty();
    }

    /** From which call on the script may have made or imported any certificate. */
    private static int firstMade(RuleContext context) {
        boolean elsewhere = context.all(CommandAst.class).stream().map(each -> each.commandName().orElse(""))
                .anyMatch(each -> each.equalsIgnoreCase("Import-PfxCertificate") || each.equalsIgnoreCase("certutil"));
        return elsewhere ? 0 : context.trace().invocations().stream().filter(call -> MAKING.contains(call.command()))
                .mapToInt(Invocation::ordinal).min().orElse(Integer.MAX_VALUE);
    }

    /** The servers the call may act on; all of them while that is unknown. */
    private static List<ExchangeServer> servers(RuleContext context, CertificateName name) {
        Organisation before = ChangePlan.organisation(name.call().before());
        List<String> named = EnableCall.of(name.call()).servers();
        return named.isEmpty() ? before.servers() : named.stream().flatMap(each -> before.server(each).stream()).toList();
    }

    private static boolean lacks(ExchangeServer server, Thumbprint thumbprint) {
        return server.certificates().isComplete() && server.certificate(thumbprint).isEmpty();
    }
}
