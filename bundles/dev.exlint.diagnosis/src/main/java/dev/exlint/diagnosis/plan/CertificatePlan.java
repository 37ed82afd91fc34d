package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.trust.TrustVerdict;
import java.util.List;

/**
 * One certificate on one server, before and after.
 *
 * @param certificate the facts, after the script unless it is removed
 * @param presence what becomes of it
 * @param services every service it has, gets or may get, in Exchange's order
 * @param open why it may have or get more services than are listed; empty if these are all
 * @param opened whether the script is why there may be more
 * @param trust who vouches for it
 */
public record CertificatePlan(ExchangeCertificate certificate, Presence presence, List<ServiceChange> services, String open,
        boolean opened, TrustVerdict trust) {

    /** Copies the list. */
    public CertificatePlan {
        services = List.copyOf(services);
    }

    /** Whether the script changes it or may change it. */
    public boolean isAffected() {
        return presence != Presence.STAYS || opened || services.stream().anyMatch(each -> each.transition() != Transition.KEEPS);
    }

    /** Whether SMTP is or may be enabled afterwards. */
    public boolean mayHaveSmtp() {
        return !open.isEmpty() || services.stream().anyMatch(each -> each.service() == ExchangeService.SMTP);
    }
}
