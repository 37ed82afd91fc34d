package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.HybridConfigurationBuilder;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.eval.BoundCall;
import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.eval.Outcome;
import dev.exlint.powershell.eval.World;
import dev.exlint.powershell.value.Output;

/**
 * Set-HybridConfiguration: the properties follow what it is given.
 *
 * @param signature its parameters
 */
record SetHybridConfiguration(CommandSignature signature) implements CommandModel {

    @Override
    public Outcome invoke(BoundCall call, World world) {
        if (!(world instanceof ExchangeWorld before)) {
            return new Outcome(Output.NONE, world, Outcome.Failure.POSSIBLE);
        }
        Fact<HybridConfiguration> after = before.organisation().hybridConfiguration().map(each -> set(each, call.binding()));
        boolean known = after.isKnown();
        return new Outcome(Output.NONE, before.with(before.organisation().withHybridConfiguration(after)),
                known ? Outcome.Failure.NEVER : Outcome.Failure.POSSIBLE);
    }

    private static HybridConfiguration set(HybridConfiguration configuration, Binding binding) {
        HybridConfigurationBuilder builder = configuration.toBuilder();
        GivenProperties given = new GivenProperties(binding);
        given.text("TlsCertificateName", builder::tlsCertificateName);
        given.text("OnPremisesSmartHost", builder::onPremisesSmartHost);
        given.text("SecureMailCertificateThumbprint", builder::secureMailCertificateThumbprint);
        given.list("SendingTransportServers", configuration.sendingTransportServers(), builder::sendingTransportServers);
        given.list("ReceivingTransportServers", configuration.receivingTransportServers(), builder::receivingTransportServers);
        given.list("EdgeTransportServers", configuration.edgeTransportServers(), builder::edgeTransportServers);
        given.list("TransportServers", configuration.transportServers(), builder::transportServers);
        given.list("Domains", configuration.domains(), builder::domains);
        given.list("Features", configuration.features(), builder::features);
        return builder.build();
    }
}
