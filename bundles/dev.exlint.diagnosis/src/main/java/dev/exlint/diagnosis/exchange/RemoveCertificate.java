package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.powershell.eval.BoundCall;
import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.eval.Outcome;
import dev.exlint.powershell.eval.World;
import dev.exlint.powershell.value.Output;

/**
 * Remove-ExchangeCertificate. A certificate in use is refused (documented), so removal counts as possible.
 *
 * @param signature its parameters
 */
record RemoveCertificate(CommandSignature signature) implements CommandModel {

    @Override
    public Outcome invoke(BoundCall call, World world) {
        if (!(world instanceof ExchangeWorld before)) {
            return new Outcome(Output.NONE, world, Outcome.Failure.POSSIBLE);
        }
        Targets targets = Targets.of(call);
        if (!targets.complete()) {
            return new Outcome(Output.NONE, before.with(OrganisationJoin.mayLoseCertificates(before.organisation())),
                    Outcome.Failure.POSSIBLE);
        }
        ExchangeWorld after = before;
        for (Targets.Target target : targets.all()) {
            if (target.thumbprint().isPresent()) {
                after = after.join(without(before, target.server(), target.thumbprint().get()));
            }
        }
        return new Outcome(Output.NONE, after, Outcome.Failure.POSSIBLE);
    }

    private static ExchangeWorld without(ExchangeWorld world, String server, Thumbprint thumbprint) {
        if (!server.isEmpty()) {
            return world.with(world.organisation().withoutCertificate(server, thumbprint));
        }
        ExchangeWorld after = world;
        for (ExchangeServer each : world.organisation().serversWith(thumbprint)) {
            after = after.with(after.organisation().withoutCertificate(each.name(), thumbprint));
        }
        return after;
    }
}
