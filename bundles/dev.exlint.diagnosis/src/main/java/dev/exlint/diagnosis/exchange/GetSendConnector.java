package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.Listing;
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
import java.util.Optional;

/**
 * Get-SendConnector over the connectors of the snapshot: all of them, or the one that an identity names.
 *
 * @param signature its parameters
 */
record GetSendConnector(CommandSignature signature) implements CommandModel {

    private static final Unknown NOT_LISTED = new Unknown(UnknownReason.ENVIRONMENT, "the Send connectors");

    @Override
    public Outcome invoke(BoundCall call, World world) {
        if (!(world instanceof ExchangeWorld before) || call.binding().open().isPresent()
                || call.binding().parameter("Server").isPresent()) {
            return new Outcome(Output.unknown(NOT_LISTED), world, Outcome.Failure.POSSIBLE);
        }
        Listing<SendConnector> connectors = before.organisation().sendConnectors();
        Value identity = call.binding().value("Identity").orElse(Known.NULL);
        if (!(identity instanceof Known known)) {
            return new Outcome(Output.unknown(NOT_LISTED), world, Outcome.Failure.POSSIBLE);
        }
        if (known.isNull()) {
            Output all = connectors.isComplete() ? Output.of(connectors.items().stream().map(GetSendConnector::object).toList())
                    : Output.unknown(NOT_LISTED);
            return new Outcome(all, world, connectors.isComplete() ? Outcome.Failure.NEVER : Outcome.Failure.POSSIBLE);
        }
        return one(before, connectors, String.valueOf(known.content()));
    }

    private static Outcome one(ExchangeWorld world, Listing<SendConnector> connectors, String name) {
        Optional<SendConnector> found = world.organisation().sendConnector(name);
        if (found.isPresent()) {
            return new Outcome(Output.of(List.of(object(found.get()))), world, Outcome.Failure.NEVER);
        }
        if (Wildcards.isPattern(name) && connectors.isComplete() && connectors.items().stream().allMatch(each -> each.name().isKnown())) {
            List<Known> fitting = connectors.items().stream().filter(each -> Wildcards.fits(each.name(), name))
                    .map(GetSendConnector::object).toList();
            return new Outcome(Output.of(fitting), world, Outcome.Failure.NEVER);
        }
        boolean certain = connectors.isComplete() && !Wildcards.isPattern(name);
        return new Outcome(certain ? Output.NONE : Output.unknown(NOT_LISTED), world,
                certain ? Outcome.Failure.CERTAIN : Outcome.Failure.POSSIBLE);
    }

    private static Known object(SendConnector connector) {
        return new Known(new ConnectorObject(connector));
    }
}
