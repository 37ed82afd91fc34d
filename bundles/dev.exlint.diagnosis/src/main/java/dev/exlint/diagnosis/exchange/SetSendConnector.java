package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.SendConnectorBuilder;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.eval.BoundCall;
import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.eval.Outcome;
import dev.exlint.powershell.eval.World;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Set-SendConnector: what it is given becomes the connector's property; a value that isn't known makes the property unknown.
 *
 * @param signature its parameters
 */
record SetSendConnector(CommandSignature signature) implements CommandModel {

    private static final String OPEN = "the script sets it to a value that isn't known";

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
        text(binding, "Name", name -> builder.name(name).identity(name));
        text(binding, "TlsCertificateName", builder::tlsCertificateName);
        text(binding, "Fqdn", builder::fqdn);
        text(binding, "TlsDomain", builder::tlsDomain);
        text(binding, "TlsAuthLevel", builder::tlsAuthLevel);
        truth(binding, "Enabled", builder::enabled);
        truth(binding, "RequireTLS", builder::requireTls);
        truth(binding, "IgnoreSTARTTLS", builder::ignoreStartTls);
        truth(binding, "CloudServicesMailEnabled", builder::cloudServicesMailEnabled);
        truth(binding, "FrontendProxyEnabled", builder::frontendProxyEnabled);
        list(binding, "SourceTransportServers", builder::sourceTransportServers);
        list(binding, "SmartHosts", builder::smartHosts);
        list(binding, "AddressSpaces", builder::addressSpaces);
        return builder.build();
    }

    /** A text; {@code $null} is known to be empty. */
    private static void text(Binding binding, String parameter, Consumer<Fact<String>> set) {
        binding.value(parameter).ifPresent(value -> {
            if (value instanceof Known known) {
                Object content = known.content() instanceof EnumValue member ? member.text() : known.content();
                set.accept(known.isNull() ? Fact.known("") : content instanceof String text ? Fact.known(text) : Fact.unknown(OPEN));
            } else {
                set.accept(Fact.unknown(OPEN));
            }
        });
    }

    private static void truth(Binding binding, String parameter, Consumer<Fact<Boolean>> set) {
        binding.value(parameter).ifPresent(value -> set.accept(value instanceof Known known && known.content() instanceof Boolean truth
                ? Fact.known(truth) : Fact.unknown(OPEN)));
    }

    /** A plain list replaces the old one; a table with Add and Remove isn't followed. */
    private static void list(Binding binding, String parameter, Consumer<Listing<String>> set) {
        binding.value(parameter).ifPresent(value -> {
            List<Value> elements = value instanceof Known known && known.content() instanceof PsArray array ? array.elements() : List.of(value);
            boolean texts = elements.stream().allMatch(each -> each instanceof Known known && known.content() instanceof String);
            set.accept(texts ? Listing.complete(elements.stream().map(each -> (String) ((Known) each).content()).toList())
                    : Listing.unknown(OPEN));
        });
    }
}
