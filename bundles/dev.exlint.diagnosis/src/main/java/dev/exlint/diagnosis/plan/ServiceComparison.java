package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.exchange.ExchangeWorld;
import dev.exlint.diagnosis.exchange.ServiceGrant;
import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.eval.Trace;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of the services of a certificate. Where several paths meet, the organisation knows nothing any more, but the calls say
 * which services are at stake: "IIS, possibly SMTP" tells more than "unknown".
 *
 * <p>The trap: the calls explain a certificate only if each of them is known to speak of named certificates and services, and no unseen
 * code may have made another.
 */
final class ServiceComparison {

    /** Stands for a certificate that wasn't there before. */
    static final ExchangeCertificate NEW = ExchangeCertificate.builder().services(AllowedServices.NONE).build();

    private final Optional<ExchangeWorld> end;
    private final boolean explained;

    ServiceComparison(Trace trace) {
        this.end = trace.end() instanceof ExchangeWorld world ? Optional.of(world) : Optional.empty();
        this.explained = trace.complete() && trace.opaque().isEmpty() && trace.invocations().stream().allMatch(ServiceComparison::isNamed);
    }

    private static boolean isNamed(Invocation invocation) {
        Binding binding = invocation.binding();
        boolean enables = invocation.command().equalsIgnoreCase("Enable-ExchangeCertificate") && !binding.fails();
        return !enables || binding.open().isEmpty() && isNamed(binding.value("Thumbprint").or(() -> binding.value("Identity")))
                && isNamed(binding.value("Services")) && isNamed(Optional.of(invocation.computer()))
                && (binding.value("Server").isEmpty() || isNamed(binding.value("Server")));
    }

    private static boolean isNamed(Optional<Value> value) {
        return value.filter(each -> each instanceof Known || each instanceof OneOf).isPresent();
    }

    /** The services of a certificate that goes away. */
    List<ServiceChange> kept(ExchangeCertificate certificate) {
        return changes(certificate.services().orElse(AllowedServices.NONE), AllowedServices.NONE, AllowedServices.NONE);
    }

    List<ServiceChange> changes(String server, ExchangeCertificate before, ExchangeCertificate after) {
        AllowedServices had = before.services().orElse(AllowedServices.NONE);
        if (after.services() instanceof Fact.Known<AllowedServices> known) {
            return changes(had, known.value(), known.value());
        }
        ServiceGrant grant = grant(server, after);
        return changes(had, grant.certain(), grant.possible());
    }

    /** Why there may be more services than {@link #changes} says. */
    String open(ExchangeCertificate before, ExchangeCertificate after) {
        return after.services().isKnown() || explained && before.services().isKnown() ? "" : after.services().because();
    }

    private ServiceGrant grant(String server, ExchangeCertificate certificate) {
        return end.isPresent() && certificate.thumbprint() instanceof Fact.Known<Thumbprint> thumbprint
                ? end.get().granted(server, thumbprint.value()) : ServiceGrant.NONE;
    }

    private static List<ServiceChange> changes(AllowedServices had, AllowedServices certain, AllowedServices possible) {
        List<ServiceChange> changes = new ArrayList<>();
        for (ExchangeService service : ExchangeService.values()) {
            if (had.has(service)) {
                changes.add(new ServiceChange(service, Transition.KEEPS));
            } else if (certain.has(service)) {
                changes.add(new ServiceChange(service, Transition.GETS));
            } else if (possible.has(service)) {
                changes.add(new ServiceChange(service, Transition.MAY_GET));
            }
        }
        return changes;
    }
}
