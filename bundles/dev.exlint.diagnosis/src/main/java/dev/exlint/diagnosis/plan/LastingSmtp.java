package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Remembers SMTP across calls whose target isn't known: services are additive (documented: Enable-ExchangeCertificate), so a certificate
 * that had SMTP before the script has it afterwards, whatever else it may have got.
 *
 * <p>For predictions only. The trap: the services it states are the least a certificate has, not all of them.
 */
public final class LastingSmtp {

    private LastingSmtp() {
    }

    /** The later organisation, with SMTP known wherever the earlier one knew it and the later one knows nothing. */
    public static Organisation in(Organisation before, Organisation after) {
        List<ExchangeServer> servers = new ArrayList<>();
        for (ExchangeServer server : after.servers()) {
            servers.add(before.server(server.name()).map(then -> in(then, server)).orElse(server));
        }
        return after.withServers(servers);
    }

    /** One server of the later organisation, with SMTP known wherever the earlier one knew it and the later one knows nothing. */
    public static Optional<ExchangeServer> of(Organisation before, Organisation after, String server) {
        Optional<ExchangeServer> then = before.server(server);
        return after.server(server).map(now -> then.map(earlier -> in(earlier, now)).orElse(now));
    }

    private static ExchangeServer in(ExchangeServer before, ExchangeServer after) {
        List<ExchangeCertificate> certificates = after.certificates().items().stream().map(each -> in(before, each)).toList();
        return after.toBuilder().certificates(after.certificates().withItems(certificates)).build();
    }

    private static ExchangeCertificate in(ExchangeServer before, ExchangeCertificate after) {
        if (after.services().isKnown() || !after.thumbprint().isKnown()) {
            return after;
        }
        Optional<Fact<AllowedServices>> then = before.certificates().items().stream()
                .filter(each -> each.thumbprint().equals(after.thumbprint())).map(ExchangeCertificate::services).findFirst();
        boolean had = then.isPresent() && then.get().map(services -> services.has(ExchangeService.SMTP)).is(true);
        return had ? after.withServices(then.get()) : after;
    }
}
