package dev.exlint.diagnosis.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.ReceiveConnectorBuilder;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.eval.BoundCall;
import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.eval.Outcome;
import dev.exlint.powershell.eval.World;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Value;

/**
 * Set-ReceiveConnector: the properties that snapshots keep follow what it is given.
 *
 * @param signature its parameters
 */
record SetReceiveConnector(CommandSignature signature) implements CommandModel {

    private static final String OPEN = "the script changes one that isn't known";

    @Override
    public Outcome invoke(BoundCall call, World world) {
        if (!(world instanceof ExchangeWorld before)) {
            return new Outcome(Output.NONE, world, Outcome.Failure.POSSIBLE);
        }
        Organisation organisation = before.organisation();
        Listing<ReceiveConnector> listed = organisation.receiveConnectors();
        Value identity = call.binding().value("Identity").orElse(Known.NULL);
        Optional<ReceiveConnector> found = identity instanceof Known known ? organisation.receiveConnector(String.valueOf(known.content()))
                : Optional.empty();
        if (found.isEmpty()) {
            boolean certain = identity instanceof Known && listed.isComplete();
            World after = certain ? world : before.with(organisation.withReceiveConnectors(Listing.unknown(OPEN)));
            return new Outcome(Output.NONE, after, certain ? Outcome.Failure.CERTAIN : Outcome.Failure.POSSIBLE);
        }
        List<ReceiveConnector> changed = new ArrayList<>(listed.items());
        changed.replaceAll(each -> each.equals(found.get()) ? set(each, call.binding()) : each);
        return new Outcome(Output.NONE, before.with(organisation.withReceiveConnectors(listed.withItems(changed))), Outcome.Failure.NEVER);
    }

    private static ReceiveConnector set(ReceiveConnector connector, Binding binding) {
        ReceiveConnectorBuilder builder = connector.toBuilder();
        GivenProperties given = new GivenProperties(binding);
        given.text("Name", name -> builder.name(name).identity(Fact.unknown("the script renames it")));
        given.text("TlsCertificateName", builder::tlsCertificateName);
        given.text("Fqdn", builder::fqdn);
        given.truth("Enabled", builder::enabled);
        given.list("TlsDomainCapabilities", connector.tlsDomainCapabilities(), builder::tlsDomainCapabilities);
        given.list("AuthMechanism", connector.authMechanism(), builder::authMechanism);
        given.list("Bindings", connector.bindings(), builder::bindings);
        given.list("RemoteIPRanges", connector.remoteIpRanges(), builder::remoteIpRanges);
        given.list("PermissionGroups", connector.permissionGroups(), builder::permissionGroups);
        return builder.build();
    }
}
