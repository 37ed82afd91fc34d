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
import java.util.stream.Stream;

/**
 * New- and Remove-SendConnector: afterwards the list of connectors isn't complete any more, but one that the script makes stands in it.
 *
 * <p>The trap: Exchange may refuse to make it; what the script asks for is judged all the same.
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
                : removes ? Listing.unknown(OPEN) : with(created(call, before), listed).butIncomplete(OPEN);
        return new Outcome(output, before.with(organisation.withSendConnectors(changed)), Outcome.Failure.POSSIBLE);
    }

    private static SendConnector created(BoundCall call, ExchangeWorld world) {
        String computer = call.computer() instanceof Known known && known.content() instanceof String name ? name : world.localServer();
        return CreatedSendConnector.of(call.binding(), computer);
    }

    /** With the new one; without a name of its own nobody could tell it from the others. */
    private static Listing<SendConnector> with(SendConnector created, Listing<SendConnector> listed) {
        if (!created.name().isKnown() || listed.items().stream().anyMatch(each -> each.isNamed(created.label()))) {
            return listed;
        }
        return listed.withItems(Stream.concat(listed.items().stream(), Stream.of(created)).toList());
    }
}
