package dev.exlint.diagnosis.exchange;

import java.util.List;
import java.util.Optional;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Organisation;
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
 * The cmdlets that list servers, over the servers of the snapshot. The trap: they differ in which servers they list and in what their
 * objects know.
 *
 * @param signature its parameters
 */
record GetServer(CommandSignature signature) implements CommandModel {

    private static final Unknown NOT_LISTED = new Unknown(UnknownReason.ENVIRONMENT, "the servers");
    private static final Outcome UNKNOWN_OUTPUT = new Outcome(Output.unknown(NOT_LISTED), World.Empty.INSTANCE, Outcome.Failure.POSSIBLE);

    @Override
    public Outcome invoke(BoundCall call, World world) {
        Outcome outcome = world instanceof ExchangeWorld before && call.binding().open().isEmpty() ? list(before.organisation(), call)
                : UNKNOWN_OUTPUT;
        return new Outcome(outcome.output(), world, outcome.failure());
    }

    private Outcome list(Organisation organisation, BoundCall call) {
        Value identity = call.binding().value("Identity").orElse(Known.NULL);
        if (!(identity instanceof Known known)) {
            return UNKNOWN_OUTPUT;
        }
        if (known.isNull()) {
            return all(organisation);
        }
        Optional<ExchangeServer> named = organisation.server(String.valueOf(known.content()));
        boolean listed = named.isPresent() && isListed(named.get()).equals(Optional.of(true));
        if (listed) {
            return new Outcome(Output.of(List.of(object(named.get()))), World.Empty.INSTANCE, Outcome.Failure.NEVER);
        }
        return named.isEmpty() && isComplete(organisation) && !Wildcards.isPattern(String.valueOf(known.content()))
                ? new Outcome(Output.NONE, World.Empty.INSTANCE, Outcome.Failure.CERTAIN) : UNKNOWN_OUTPUT;
    }

    private Outcome all(Organisation organisation) {
        List<ExchangeServer> servers = organisation.servers();
        if (!isComplete(organisation) || servers.stream().anyMatch(each -> isListed(each).isEmpty())) {
            return UNKNOWN_OUTPUT;
        }
        List<Known> objects = servers.stream().filter(each -> isListed(each).equals(Optional.of(true))).map(this::object).toList();
        return new Outcome(Output.of(objects), World.Empty.INSTANCE, Outcome.Failure.NEVER);
    }

    /** A snapshot that says when it was taken lists every server of the organisation; pieces of other files may not. */
    static boolean isComplete(Organisation organisation) {
        return organisation.takenAt().isKnown() && !organisation.servers().isEmpty();
    }

    /** Whether this cmdlet lists the server; empty if its role isn't known. */
    private Optional<Boolean> isListed(ExchangeServer server) {
        return switch (signature.name()) {
            case "Get-MailboxServer", "Get-ClientAccessService" -> ServerObject.isMailbox(server) instanceof Fact.Known<Boolean> mailbox
                    ? Optional.of(mailbox.value()) : Optional.empty();
            default -> Optional.of(true);
        };
    }

    private Known object(ExchangeServer server) {
        String type = switch (signature.name()) {
            case "Get-ExchangeServer" -> ServerObject.EXCHANGE_SERVER;
            case "Get-MailboxServer" -> "Microsoft.Exchange.Data.Directory.Management.MailboxServer";
            case "Get-ClientAccessService" -> "Microsoft.Exchange.Data.Directory.Management.ClientAccessServer";
            default -> "Microsoft.Exchange.Data.Directory.Management.TransportServer";
        };
        return new Known(new ServerObject(server, type));
    }
}
