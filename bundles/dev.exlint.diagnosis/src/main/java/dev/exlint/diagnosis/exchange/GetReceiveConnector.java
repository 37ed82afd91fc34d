package dev.exlint.diagnosis.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.eval.BoundCall;
import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.eval.Outcome;
import dev.exlint.powershell.eval.World;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Get-ReceiveConnector over the connectors of the snapshot: all, those of a server, or those an identity fits.
 *
 * @param signature its parameters
 */
record GetReceiveConnector(CommandSignature signature) implements CommandModel {

    private static final Unknown NOT_LISTED = new Unknown(UnknownReason.ENVIRONMENT, "the Receive connectors");

    @Override
    public Outcome invoke(BoundCall call, World world) {
        Value identity = call.binding().value("Identity").orElse(Known.NULL);
        Value server = call.binding().value("Server").orElse(Known.NULL);
        if (!(world instanceof ExchangeWorld before) || call.binding().open().isPresent() || !(identity instanceof Known named)
                || !(server instanceof Known host)) {
            return new Outcome(Output.unknown(NOT_LISTED), world, Outcome.Failure.POSSIBLE);
        }
        Listing<ReceiveConnector> all = before.organisation().receiveConnectors();
        Optional<ExchangeServer> listed = before.organisation().server(String.valueOf(host.content()));
        boolean told = all.isComplete() && (host.isNull() || listed.isPresent())
                && all.items().stream().allMatch(each -> each.identity().isKnown() && each.name().isKnown() && each.server().isKnown());
        if (!told) {
            return new Outcome(Output.unknown(NOT_LISTED), world, Outcome.Failure.POSSIBLE);
        }
        String pattern = named.isNull() ? "*" : String.valueOf(named.content());
        Predicate<ReceiveConnector> wanted = each -> (Wildcards.fits(each.identity(), pattern) || Wildcards.fits(each.name(), pattern))
                && (host.isNull() || each.isOn(listed.orElseThrow()) instanceof Fact.Known<Boolean> on && on.value());
        List<Known> found = all.items().stream().filter(wanted).map(each -> new Known(new ReceiveConnectorObject(each))).toList();
        boolean missing = found.isEmpty() && !Wildcards.isPattern(pattern);
        return new Outcome(Output.of(found), world, missing ? Outcome.Failure.CERTAIN : Outcome.Failure.NEVER);
    }
}
