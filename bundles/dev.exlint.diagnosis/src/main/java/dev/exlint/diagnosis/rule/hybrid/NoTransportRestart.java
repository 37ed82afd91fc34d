package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.AppendedLine;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Restarts;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.eval.Invocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * SMTP or a connector changes, and nothing restarts the transport service afterwards: customary, not needed by any document.
 *
 * <p>Off by default. Said once, at the last change.
 */
public final class NoTransportRestart implements Rule {

    private static final Set<String> CONNECTORS = Set.of("Set-SendConnector", "New-SendConnector", "Set-ReceiveConnector",
            "New-ReceiveConnector");
    private static final Pattern TRANSPORT = Pattern.compile("Transport", Pattern.CASE_INSENSITIVE);
    private static final String LINE = "Restart-Service MSExchangeTransport";

    @Override
    public String name() {
        return "EXNoTransportRestart";
    }

    @Override
    public boolean isOnByDefault() {
        return false;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Invocation> changes = new ArrayList<>();
        context.calls().stream().filter(call -> call.smtp() == Smtp.PRESENT).map(EnableCall::invocation).forEach(changes::add);
        context.trace().invocations().stream().filter(call -> CONNECTORS.contains(call.command()) && !call.binding().fails())
                .forEach(changes::add);
        changes.stream().filter(call -> !call.isRehearsal()).max(Comparator.comparingInt(Invocation::ordinal))
                .filter(last -> !Restarts.after(context, last.site().end(), Set.of(), TRANSPORT))
                .ifPresent(last -> findings.certain(Level.INFO, Place.command(last), Message.of("noTransportRestart"), evidence(),
                fix(context, last)));
        return findings.list();
    }

    private static List<Evidence> evidence() {
        return List.of(Evidence.said(Message.of("evidence.restart.custom"), Grade.COMMUNITY, ""),
                Evidence.said(Message.of("evidence.restart.remove"), Grade.DOCUMENTED, Source.REMOVE.title()));
    }

    private static Optional<Fix> fix(RuleContext context, Invocation call) {
        return AppendedLine.after(context.tree(), call.site(), LINE)
                .map(edit -> new Fix(Message.of("fix.append", "line", LINE), FixKind.REVIEW, List.of(edit)));
    }
}
