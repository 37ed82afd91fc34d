package dev.exlint.diagnosis.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One Exchange server: its names, its build and its certificates.
 *
 * @param name the short name, the only property that is always there
 * @param fqdn the fully qualified host name
 * @param distinguishedName the server object's DN in Active Directory
 * @param adminDisplayVersion for example <code>Version 15.2 (Build 1748.10)</code>
 * @param serverRole Mailbox, Edge and so on, as Exchange writes it
 * @param edition Standard, Enterprise and so on
 * @param site the Active Directory site
 * @param isEdgeServer whether this is an Edge Transport server
 * @param isHubTransportServer whether the server runs the transport service
 * @param internalTransportCertificateThumbprint the certificate for traffic between servers; {@link Thumbprint#NONE} when known to be empty
 * @param certificates the certificates of this server
 */
public record ExchangeServer(
        String name,
        Fact<String> fqdn,
        Fact<String> distinguishedName,
        Fact<String> adminDisplayVersion,
        Fact<String> serverRole,
        Fact<String> edition,
        Fact<String> site,
        Fact<Boolean> isEdgeServer,
        Fact<Boolean> isHubTransportServer,
        Fact<Thumbprint> internalTransportCertificateThumbprint,
        Listing<ExchangeCertificate> certificates) {

    /** A builder for the server of that short name, with all else unknown. */
    public static ExchangeServerBuilder builder(String name) {
        return new ExchangeServerBuilder(name);
    }

    /** A builder that starts with the properties of this server. */
    public ExchangeServerBuilder toBuilder() {
        return new ExchangeServerBuilder(this);
    }

    /** The same server under that short name. */
    public ExchangeServer named(String shortName) {
        return new ExchangeServer(shortName, fqdn, distinguishedName, adminDisplayVersion, serverRole, edition, site, isEdgeServer,
                isHubTransportServer, internalTransportCertificateThumbprint, certificates);
    }

    /** Whether scripts and connectors may call this server so: short name, FQDN, DN or legacy DN, ignoring case. */
    public boolean isNamed(String text) {
        return ServerNames.names(this, text);
    }

    /** The listed certificate with that thumbprint. Not found says nothing unless the list is complete. */
    public Optional<ExchangeCertificate> certificate(Thumbprint thumbprint) {
        return certificates.items().stream().filter(each -> each.has(thumbprint)).findFirst();
    }

    /** Whether this certificate is known to be the one for internal transport. */
    public boolean usesForInternalTransport(Thumbprint thumbprint) {
        return internalTransportCertificateThumbprint.is(thumbprint);
    }

    /**
     * Whether this is an Edge Transport server: IsEdgeServer, else what ServerRole says. Without both the absence of a role is taken as
     * unknown.
     */
    public Fact<Boolean> edge() {
        return isEdgeServer.isKnown() ? isEdgeServer : serverRole.map(role -> Names.containsWord(role, "Edge"));
    }

    /** The same server, with this certificate added or, when the thumbprint is listed already, in its place. */
    public ExchangeServer with(ExchangeCertificate certificate) {
        List<ExchangeCertificate> changed = new ArrayList<>(certificates.items());
        int at = certificate.thumbprint().isKnown() ? indexOf(certificate.thumbprint()) : -1;
        if (at < 0) {
            changed.add(certificate);
        } else {
            changed.set(at, certificate);
        }
        return toBuilder().certificates(certificates.withItems(changed)).build();
    }

    /** The same server without that certificate. */
    public ExchangeServer without(Thumbprint thumbprint) {
        return toBuilder().certificates(
                certificates.withItems(certificates.items().stream().filter(each -> !each.has(thumbprint)).toList())).build();
    }

    private int indexOf(Fact<Thumbprint> thumbprint) {
        for (int i = 0; i < certificates.items().size(); i++) {
            if (certificates.items().get(i).thumbprint().equals(thumbprint)) {
                return i;
            }
        }
        return -1;
    }
}
