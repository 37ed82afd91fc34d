package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.eval.BoundCall;
import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.eval.Outcome;
import dev.exlint.powershell.eval.World;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Value;
import java.util.Optional;

/**
 * Enable-ExchangeCertificate: documented as additive, so services are added and none is ever taken away.
 *
 * @param signature its parameters
 */
record EnableCertificate(CommandSignature signature) implements CommandModel {

    private static final String OPEN = "the script enables services here that aren't known";

    @Override
    public Outcome invoke(BoundCall call, World world) {
        if (!(world instanceof ExchangeWorld before)) {
            return new Outcome(Output.NONE, world, Outcome.Failure.POSSIBLE);
        }
        Targets targets = Targets.of(call);
        Optional<AllowedServices> services = services(call.binding());
        if (!targets.complete()) {
            return new Outcome(Output.NONE, anyCertificate(before, Targets.server(call), services), Outcome.Failure.POSSIBLE);
        }
        ExchangeWorld after = null;
        for (Targets.Target target : targets.all()) {
            ExchangeWorld each = enable(before, target, services, call.binding());
            after = after == null ? each : after.join(each);
        }
        return new Outcome(Output.NONE, after, targets.only().map(target -> failure(before, target)).orElse(Outcome.Failure.POSSIBLE));
    }

    private static Optional<AllowedServices> services(Binding binding) {
        Value value = binding.value("Services").orElse(Known.NULL);
        return value instanceof Known known && known.content() instanceof EnumValue flags
                ? ExchangeTypes.services(flags) : Optional.empty();
    }

    private static ExchangeWorld enable(ExchangeWorld world, Targets.Target target, Optional<AllowedServices> services, Binding binding) {
        if (target.thumbprint().isEmpty()) {
            return world;
        }
        Thumbprint thumbprint = target.thumbprint().get();
        if (!target.server().isEmpty()) {
            return enable(world, target.server(), thumbprint, services, binding);
        }
        ExchangeWorld somewhere = world;
        for (ExchangeServer server : world.organisation().serversWith(thumbprint)) {
            somewhere = somewhere.join(enable(somewhere, server.name(), thumbprint, services, binding));
        }
        return somewhere;
    }

    private static ExchangeWorld enable(ExchangeWorld world, String server, Thumbprint thumbprint, Optional<AllowedServices> services,
            Binding binding) {
        if (services.isEmpty()) {
            return world.enablingUnknown(server, thumbprint, OPEN);
        }
        ExchangeWorld enabled = world.enabling(server, thumbprint, services.get());
        return services.get().has(ExchangeService.SMTP) ? replacingInternal(enabled, server, thumbprint, binding) : enabled;
    }

    /** With Force the internal transport certificate is replaced; without it someone is asked, and the answer isn't known. */
    private static ExchangeWorld replacingInternal(ExchangeWorld world, String server, Thumbprint thumbprint, Binding binding) {
        Organisation organisation = world.organisation();
        boolean already = organisation.server(server).map(found -> found.usesForInternalTransport(thumbprint)).orElse(true);
        if (already) {
            return world;
        }
        Fact<Thumbprint> internal = binding.value("Force").equals(Optional.of(Known.TRUE)) ? Fact.known(thumbprint)
                : Fact.unknown("Enable-ExchangeCertificate asks whether to replace it");
        return world.with(organisation.withInternalTransportCertificate(server, internal));
    }

    /** A thumbprint or server that nobody knows: every certificate that lacks one of the services may get it. */
    private static ExchangeWorld anyCertificate(ExchangeWorld world, Value where, Optional<AllowedServices> services) {
        Organisation changed = world.organisation();
        for (ExchangeServer server : world.organisation().servers()) {
            if (where instanceof Known known && known.content() instanceof String name && !server.isNamed(name)) {
                continue;
            }
            for (ExchangeCertificate certificate : server.certificates().items()) {
                boolean hasAll = services.isPresent() && certificate.services() instanceof Fact.Known<AllowedServices> known
                        && known.value().and(services.get()).equals(known.value());
                if (!hasAll && certificate.thumbprint() instanceof Fact.Known<Thumbprint> thumbprint) {
                    changed = changed.withServices(server.name(), thumbprint.value(), Fact.unknown(OPEN));
                }
            }
        }
        return world.with(changed);
    }

    /** Whether the certificate is found there; a server or certificate that isn't listed may exist. */
    static Outcome.Failure failure(ExchangeWorld world, Targets.Target target) {
        Optional<ExchangeServer> server = world.organisation().server(target.server());
        if (server.isEmpty()) {
            return GetServer.isComplete(world.organisation()) ? Outcome.Failure.CERTAIN : Outcome.Failure.POSSIBLE;
        }
        if (target.thumbprint().isPresent() && server.get().certificate(target.thumbprint().get()).isPresent()) {
            return Outcome.Failure.NEVER;
        }
        return server.get().certificates().isComplete() ? Outcome.Failure.CERTAIN : Outcome.Failure.POSSIBLE;
    }
}
