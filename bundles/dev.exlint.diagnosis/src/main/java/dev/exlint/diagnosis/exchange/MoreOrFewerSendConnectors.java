package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
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

    private static final String OPEN = "the script changes the list";

    @Override
    public Outcome invoke(BoundCall call, World world) {
        boolean removes = signature.name().startsWith("Remove");
        Output output = removes ? Output.NONE : Output.of(List.of(new Unknown(UnknownReason.COMMAND_OUTPUT, signature.name())));
        if (!(world instanceof ExchangeWorld before)) {
            return new Outcome(output, world, Outcome.Failure.POSSIBLE);
        }
        Organisation organisation = before.organisation();
        Listing<SendConnector> listed = organisation.sendConnectors();
        Value identity = call.binding().value("Identity").orElse(Known.NULL);
        Listing<SendConnector> changed = removes && identity instanceof Known known
                ? listed.withItems(listed.items().stream().filter(each -> !each.isNamed(String.valueOf(known.content()))).toList())
                : removes ? Listing.unknown(OPEN) : listed.butIncomplete(OPEN);
        return new Outcome(output, before.with(organisation.withSendConnectors(changed)), Outcome.Failure.POSSIBLE);
    }
}
