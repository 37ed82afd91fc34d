package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import java.util.List;

/**
 * One server, before and after.
 *
 * @param server the facts after the script
 * @param certificates its certificates before and after, in the snapshot's order, new ones last
 * @param missing why there may be more certificates; empty if these are all
 * @param changes properties of the server that change, such as the certificate for internal transport
 */
public record ServerPlan(ExchangeServer server, List<CertificatePlan> certificates, String missing, List<PropertyChange> changes) {

    /** Copies the lists. */
    public ServerPlan {
        certificates = List.copyOf(certificates);
        changes = List.copyOf(changes);
    }

    /** Whether the script changes anything of it, or may. */
    public boolean isAffected() {
        return !changes.isEmpty() || certificates.stream().anyMatch(CertificatePlan::isAffected);
    }
}
