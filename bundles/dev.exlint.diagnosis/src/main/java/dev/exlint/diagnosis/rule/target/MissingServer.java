package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.AddSwitch;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.VerifyLine;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A certificate that was read, made or imported with {@code -Server} and is enabled or removed without it: that acts on the local server.
 *
 * <p>The trap: where the local server is known to be that one nothing is missing (ruling 20).
 */
public final class MissingServer implements Rule {

    private static final Set<String> ACTING = Set.of("Enable-ExchangeCertificate", "Remove-ExchangeCertificate");
    private static final Set<String> LOCAL = Set.of("localhost", ".", "127.0.0.1", "::1");
    private static final String SERVER = "Server";

    @Override
    public String name() {
        return "EXMissingServer";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        Origins origins = new Origins(context);
        for (Invocation call : context.trace().invocations()) {
            Optional<BoundParameter> certificate = call.binding().parameter("Thumbprint");
            boolean acts = ACTING.contains(call.command()) && !call.binding().fails() && call.binding().open().isEmpty();
            if (acts && certificate.isPresent() && call.binding().parameter(SERVER).isEmpty()) {
                List<Invocation> reads = reads(context, call, origins.of(call, certificate.get()));
                if (!reads.isEmpty() && reads.stream().allMatch(read -> isElsewhere(call, read))) {
                    report(context, call, reads.get(0), findings);
                }
            }
        }
        return findings.list();
    }

    /** For each command the call of it that comes last before this one; none unless every command is such a call. */
    private static List<Invocation> reads(RuleContext context, Invocation call, List<CommandAst> commands) {
        List<Invocation> reads = new ArrayList<>();
        for (CommandAst command : commands) {
            Optional<Invocation> last = context.trace().invocations().stream().filter(each -> each.site() == command
                    && each.ordinal() < call.ordinal()
                    && each.command().endsWith("-ExchangeCertificate")).reduce((first, second) -> second);
            if (last.isEmpty()) {
                return List.of();
            }
            reads.add(last.get());
        }
        return reads;
    }

    private static boolean isElsewhere(Invocation call, Invocation read) {
        Optional<Value> server = read.binding().value(SERVER);
        if (server.isEmpty() || server.get() instanceof OneOf) {
            return false;
        }
        if (server.get() instanceof Unknown unknown) {
            boolean local = unknown.reason() == UnknownReason.LOCAL_COMPUTER || unknown.reason() == UnknownReason.DRIVE_ITEM;
            return !local && !server.get().equals(call.computer());
        }
        if (!(server.get() instanceof Known known && known.content() instanceof String name)
                || LOCAL.contains(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return !(call.computer() instanceof Known here && here.content() instanceof String local && isSame(call, local, name));
    }

    private static boolean isSame(Invocation call, String local, String name) {
        String listed = ChangePlan.organisation(call.before()).server(name).map(ExchangeServer::name).orElse(name);
        return listed.split("\\.")[0].equalsIgnoreCase(local.split("\\.")[0]);
    }

    private static void report(RuleContext context, Invocation call, Invocation read, Findings findings) {
        BoundParameter server = read.binding().parameter(SERVER).orElseThrow();
        boolean certain = server.value() instanceof Known;
        String name = server.value() instanceof Known known ? String.valueOf(known.content()) : "?";
        List<Evidence> evidence =
                List.of(Evidence.fact(Message.of("evidence.server.read", "line", Integer.toString(context.line(read.site().start())),
                "command",
                read.command())), Evidence.said(Message.of("evidence.server.default"), Grade.DOCUMENTED, Source.ENABLE_CMDLET.title()));
        Optional<String> text = server.argument().filter(argument -> server.origin() != Origin.SPLAT)
                .flatMap(argument -> VerifyLine.repeatable(context.tree(), argument));
        List<Fix> fixes = text.map(written -> AddSwitch.to(call.site(), "-Server " + written)).stream().toList();
        Message message = certain ? Message.of("missingServer", "command", call.command(), "server", name)
                : Message.of("missingServer.unknown", "command", call.command());
        findings.effect(call.isRehearsal(), Level.WARNING, certain, Place.command(call), message, evidence, fixes);
    }
}
