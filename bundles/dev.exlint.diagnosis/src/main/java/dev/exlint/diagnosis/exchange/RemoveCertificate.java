package dev.exlint.diagnosis.exchange;

import java.util.Optional;

import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.powershell.eval.BoundCall;
import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.eval.Outcome;
import dev.exlint.powershell.eval.World;
import dev.exlint.powershell.value.Known;
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
        Optional<Targets.Target> only = targets.only();
        if (only.isPresent() && EnableCertificate.failure(before, only.get()) == Outcome.Failure.CERTAIN) {
            return new Outcome(Output.NONE, before, Outcome.Failure.CERTAIN);
        }
        if (only.isPresent() && isUnused(before.organisation(), only.get())
                && call.binding().value("Confirm").equals(Optional.of(Known.FALSE))) {
            return new Outcome(Output.NONE, without(before, only.get().server(), only.get().thumbprint().orElseThrow()),
                    Outcome.Failure.NEVER);
        }
        return new Outcome(Output.NONE, after, Outcome.Failure.POSSIBLE);
    }

    /** Whether nothing is known to keep the certificate: no service, no internal transport, no Send connector with its name. */
    private static boolean isUnused(Organisation organisation, Targets.Target target) {
        Optional<ExchangeServer> server = organisation.server(target.server());
        Optional<ExchangeCertificate> certificate = server.flatMap(each -> target.thumbprint().flatMap(each::certificate));
        if (certificate.isEmpty() || !organisation.sendConnectors().isComplete()
                || !(TlsCertificateName.of(certificate.get()) instanceof Fact.Known<TlsCertificateName> name)) {
            return false;
        }
        boolean free = certificate.get().services() instanceof Fact.Known<AllowedServices> services
                && services.value().equals(AllowedServices.NONE)
                && server.get().internalTransportCertificateThumbprint() instanceof Fact.Known<Thumbprint> internal
                && !internal.value().equals(target.thumbprint().orElseThrow());
        return free && organisation.sendConnectors().items().stream()
                .allMatch(each -> each.tlsCertificateName() instanceof Fact.Known<String> pin
                        && (pin.value().isEmpty()
                        || TlsCertificateName.parse(pin.value()).filter(other -> !other.equals(name.value())).isPresent()));
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
