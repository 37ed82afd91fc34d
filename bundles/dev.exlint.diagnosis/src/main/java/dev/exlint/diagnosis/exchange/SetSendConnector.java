package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.SendConnectorBuilder;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.eval.BoundCall;
import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.eval.Outcome;
import dev.exlint.powershell.eval.World;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Set-SendConnector: what it is given becomes the connector's property; a value that isn't known makes the property unknown.
 *
 * @param signature its parameters
 */
record SetSendConnector(CommandSignature signature) implements CommandModel {

    @Override
    public Outcome invoke(BoundCall call, World world) {
        if (!(world instanceof ExchangeWorld before)) {
            return new Outcome(Output.NONE, world, Outcome.Failure.POSSIBLE);
        }
        Organisation organisation = before.organisation();
        Value identity = call.binding().value("Identity").orElse(Known.NULL);
        boolean named = identity instanceof Known known && known.content() instanceof String;
        if (!named) {
            Organisation every = organisation;
            for (SendConnector connector : organisation.sendConnectors().items()) {
                every = set(every, connector, call.binding());
            }
            return new Outcome(Output.NONE, before.join(before.with(every)), Outcome.Failure.POSSIBLE);
        }
        Optional<SendConnector> found = organisation.sendConnector((String) ((Known) identity).content());
        if (found.isEmpty()) {
            return new Outcome(Output.NONE, world, organisation.sendConnectors().isComplete() ? Outcome.Failure.CERTAIN
                    : Outcome.Failure.POSSIBLE);
        }
        return new Outcome(Output.NONE, before.with(set(organisation, found.get(), call.binding())), Outcome.Failure.NEVER);
    }

    private static Organisation set(Organisation organisation, SendConnector connector, Binding binding) {
        List<SendConnector> changed = new ArrayList<>(organisation.sendConnectors().items());
        changed.replaceAll(each -> each.equals(connector) ? set(connector, binding) : each);
        return organisation.withSendConnectors(organisation.sendConnectors().withItems(changed));
    }

    private static SendConnector set(SendConnector connector, Binding binding) {
        SendConnectorBuilder builder = connector.toBuilder();
        set(builder, connector, new GivenProperties(binding));
        return builder.build();
    }

    /** What is given, over what was there before. */
    static void set(SendConnectorBuilder builder, SendConnector before, GivenProperties given) {
        given.text("Name", name -> builder.name(name).identity(name));
        given.text("TlsCertificateName", builder::tlsCertificateName);
        given.text("Fqdn", builder::fqdn);
        given.text("TlsDomain", builder::tlsDomain);
        given.text("TlsAuthLevel", builder::tlsAuthLevel);
        given.truth("Enabled", builder::enabled);
        given.truth("RequireTLS", builder::requireTls);
        given.truth("IgnoreSTARTTLS", builder::ignoreStartTls);
        given.truth("CloudServicesMailEnabled", builder::cloudServicesMailEnabled);
        given.truth("FrontendProxyEnabled", builder::frontendProxyEnabled);
        given.truth("DNSRoutingEnabled", builder::dnsRoutingEnabled);
        given.list("SourceTransportServers", before.sourceTransportServers(), builder::sourceTransportServers);
        given.list("SmartHosts", before.smartHosts(), builder::smartHosts);
        given.list("AddressSpaces", before.addressSpaces(), builder::addressSpaces);
    }
}
