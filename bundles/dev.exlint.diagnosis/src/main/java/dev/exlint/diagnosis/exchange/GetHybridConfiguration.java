package dev.exlint.diagnosis.exchange;

import java.util.List;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.eval.BoundCall;
import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.eval.Outcome;
import dev.exlint.powershell.eval.World;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;

/**
 * Get-HybridConfiguration: the one object of the organisation.
 *
 * @param signature its parameters
 */
record GetHybridConfiguration(CommandSignature signature) implements CommandModel {

    @Override
    public Outcome invoke(BoundCall call, World world) {
        boolean named = call.binding().open().isPresent() || call.binding().parameter("Identity").isPresent();
        if (!named && world instanceof ExchangeWorld before
                && before.organisation().hybridConfiguration() instanceof Fact.Known<HybridConfiguration> known
                && !known.value().equals(HybridConfiguration.none())) {
            return new Outcome(Output.of(List.of(new Known(new HybridConfigurationObject(known.value())))), world, Outcome.Failure.NEVER);
        }
        return new Outcome(Output.unknown(new Unknown(UnknownReason.ENVIRONMENT, "the hybrid configuration")), world,
                Outcome.Failure.POSSIBLE);
    }
}
