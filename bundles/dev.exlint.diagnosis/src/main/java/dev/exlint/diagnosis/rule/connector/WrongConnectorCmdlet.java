package dev.exlint.diagnosis.rule.connector;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.fix.Rewrite;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.state.ConnectorCall;
import dev.exlint.diagnosis.rule.target.ItemSource;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OpaqueObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Set-ReceiveConnector that is fed with Send connectors, or the other way round: no such connector exists.
 *
 * <p>The trap: a loop over one kind may read its properties to change the other; only what becomes the Identity counts.
 */
public final class WrongConnectorCmdlet implements Rule {

    private static final Map<String, String> OTHERS = Map.of("Set-ReceiveConnector", "Set-SendConnector", "Set-SendConnector",
            "Set-ReceiveConnector");
    private static final Map<String, String> FEEDERS = Map.of("Set-ReceiveConnector", "Get-SendConnector", "Set-SendConnector",
            "Get-ReceiveConnector");

    @Override
    public String name() {
        return "EXWrongConnectorCmdlet";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Invocation call : context.trace().invocations()) {
            if (OTHERS.containsKey(call.command()) && isWrong(context, call)) {
                Ast name = call.site().commandElements().get(0);
                findings.certain(Level.ERROR, Place.of(name), Message.of("wrongConnectorCmdlet", "command", call.command(), "other",
                        OTHERS.get(call.command())), List.of(Evidence.said(Message.of("evidence.connector.kind"), Grade.DOCUMENTED,
                        Source.SEND_CONNECTOR_IDENTITY.title())), fix(context, call, name));
            }
        }
        return findings.list();
    }

    private static boolean isWrong(RuleContext context, Invocation call) {
        String feeder = FEEDERS.get(call.command());
        boolean fed = ItemSource.of(context, call.site()).filter(source -> source.name().equalsIgnoreCase(feeder)
                && isFed(context, call, source))
                .isPresent();
        return fed || isObjectOfOtherKind(call) || isNamedOnlyThere(call);
    }

    /** Whether the loop's item, or the object of the pipeline, becomes the Identity. */
    static boolean isFed(RuleContext context, Invocation call, ItemSource source) {
        if (source.item().isEmpty()) {
            return call.binding().parameter("Identity").map(bound -> bound.origin() == Origin.PIPELINE).orElse(true);
        }
        Optional<Ast> argument = call.binding().parameter("Identity").flatMap(bound -> bound.argument());
        return argument.filter(node -> source.isItem(context.tree().source().text().substring(node.start(), node.end()))).isPresent();
    }

    private static boolean isObjectOfOtherKind(Invocation call) {
        String other = call.command().equals("Set-ReceiveConnector") ? "SendConnector" : "ReceiveConnector";
        return call.binding().parameter("Identity").filter(bound -> bound.given() instanceof Known known
                && known.content() instanceof OpaqueObject object && object.typeName().contains(other)).isPresent();
    }

    /** A text that names a connector of the other kind, where all of this kind are listed. */
    private static boolean isNamedOnlyThere(Invocation call) {
        Organisation before = ChangePlan.organisation(call.before());
        boolean complete = before.sendConnectors().isComplete() && before.receiveConnectors().isComplete();
        Optional<String> name = ConnectorCall.identity(call);
        if (!complete || name.isEmpty()) {
            return false;
        }
        boolean sends = before.sendConnector(name.get()).isPresent();
        boolean receives = before.receiveConnector(name.get()).isPresent();
        return call.command().equals("Set-ReceiveConnector") ? sends && !receives : receives && !sends;
    }

    private static Optional<Fix> fix(RuleContext context, Invocation call, Ast name) {
        String source = context.tree().source().text();
        return source.substring(name.start(), name.end()).equalsIgnoreCase(call.command())
                ? Optional.of(Rewrite.range(source, name.start(), name.end(), OTHERS.get(call.command()), FixKind.REVIEW))
                : Optional.empty();
    }
}
