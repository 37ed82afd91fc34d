package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.powershell.eval.BoundCall;
import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.eval.Outcome;
import dev.exlint.powershell.eval.World;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import java.util.List;

/**
 * New- and Remove-SendConnector: afterwards the list of connectors isn't complete any more.
 *
 * @param signature its parameters
 */
record MoreOrFewerSendConnectors(CommandSignature signature) implements CommandModel {

    @Override
    public Outcome invoke(BoundCall call, World world) {
        boolean removes = signature.name().startsWith("Remove");
        Output output = removes ? Output.NONE : Output.of(List.of(new Unknown(UnknownReason.COMMAND_OUTPUT, signature.name())));
        if (!(world instanceof ExchangeWorld before)) {
            return new Outcome(output, world, Outcome.Failure.POSSIBLE);
        }
        Organisation organisation = before.organisation();
        Organisation changed = organisation.withSendConnectors(organisation.sendConnectors().butIncomplete("the script changes the list"));
        if (removes) {
            Value identity = call.binding().value("Identity").orElse(Known.NULL);
            changed = changed.withSendConnectors(changed.sendConnectors().withItems(changed.sendConnectors().items().stream()
                    .filter(each -> identity instanceof Known known && !each.isNamed(String.valueOf(known.content()))).toList()));
        }
        return new Outcome(output, before.with(changed), Outcome.Failure.POSSIBLE);
    }
}
