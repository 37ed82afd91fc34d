package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.powershell.eval.BoundCall;
import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.eval.Outcome;
import dev.exlint.powershell.eval.World;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Get-ExchangeCertificate over the certificates of the snapshot. The trap: an empty thumbprint returns all of them (observed).
 *
 * @param signature its parameters
 */
record GetCertificate(CommandSignature signature) implements CommandModel {

    private static final Unknown NOT_LISTED = new Unknown(UnknownReason.ENVIRONMENT, "the certificates of the server");

    @Override
    public Outcome invoke(BoundCall call, World world) {
        if (!(world instanceof ExchangeWorld before)) {
            return new Outcome(Output.unknown(NOT_LISTED), world, Outcome.Failure.POSSIBLE);
        }
        boolean unmodelled = call.binding().open().isPresent() || call.binding().parameter("Instance").isPresent()
                || call.binding().parameter("DomainName").isPresent() && !wantsAll(call);
        if (unmodelled) {
            return new Outcome(Output.unknown(NOT_LISTED), world, Outcome.Failure.POSSIBLE);
        }
        return wantsAll(call) ? all(before, call) : one(before, call);
    }

    private static boolean wantsAll(BoundCall call) {
        Value wanted = call.binding().value("Identity").or(() -> call.binding().value("Thumbprint")).orElse(Known.NULL);
        return wanted instanceof Known known && (known.isNull() || known.content().equals(""));
    }

    private static Outcome all(ExchangeWorld world, BoundCall call) {
        Optional<String> name = Targets.server(call) instanceof Known known && known.content() instanceof String text ? Optional.of(text)
                : Optional.empty();
        Optional<ExchangeServer> server = name.flatMap(world.organisation()::server);
        if (name.isPresent() && server.isEmpty() && GetServer.isComplete(world.organisation())) {
            return new Outcome(Output.NONE, world, Outcome.Failure.CERTAIN);
        }
        if (server.isEmpty() || !server.get().certificates().isComplete()) {
            return new Outcome(Output.unknown(NOT_LISTED), world, Outcome.Failure.POSSIBLE);
        }
        List<ExchangeCertificate> certificates = server.get().certificates().items();
        Optional<Value> domains = call.binding().value("DomainName");
        Output output = domains.isPresent() ? CertificatesByDomain.of(certificates, domains.get(), each -> object(each, server.get()))
                .orElse(Output.unknown(NOT_LISTED)) : Output.of(certificates.stream().map(each -> object(each, server.get())).toList());
        return new Outcome(output, world, Outcome.Failure.NEVER);
    }

    private static Known object(ExchangeCertificate certificate, ExchangeServer server) {
        return new Known(new CertificateObject(certificate, server.name()));
    }

    private static Outcome one(ExchangeWorld world, BoundCall call) {
        Targets targets = Targets.of(call);
        Outcome.Failure failure = targets.only().map(target -> EnableCertificate.failure(world, target)).orElse(Outcome.Failure.POSSIBLE);
        Output output = null;
        for (Targets.Target target : targets.all()) {
            Output each = found(world, target);
            output = output == null ? each : output.join(each);
        }
        return new Outcome(!targets.complete() || output == null ? Output.unknown(NOT_LISTED) : output, world, failure);
    }

    private static Output found(ExchangeWorld world, Targets.Target target) {
        Optional<ExchangeServer> server = world.organisation().server(target.server());
        if (server.isEmpty()) {
            return !target.server().isEmpty() && GetServer.isComplete(world.organisation()) ? Output.NONE : Output.unknown(NOT_LISTED);
        }
        Optional<ExchangeCertificate> certificate = target.thumbprint().flatMap(server.get()::certificate);
        if (certificate.isPresent()) {
            return Output.of(List.of(object(certificate.get(), server.get())));
        }
        return server.get().certificates().isComplete() ? Output.NONE : Output.unknown(NOT_LISTED);
    }
}
