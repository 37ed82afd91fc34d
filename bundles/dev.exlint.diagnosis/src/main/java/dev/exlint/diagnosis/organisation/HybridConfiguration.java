package dev.exlint.diagnosis.organisation;

import java.util.List;

/**
 * The organisation's single hybrid configuration object: what the wizard was told, weaker evidence than the connectors themselves.
 *
 * @param tlsCertificateName the pin the wizard uses; empty means none
 * @param sendingTransportServers servers chosen to send to Exchange Online
 * @param receivingTransportServers servers chosen to receive
 * @param edgeTransportServers Edges chosen instead of them
 * @param domains accepted domains of the hybrid
 * @param onPremisesSmartHost where Exchange Online sends to
 * @param features enabled features
 * @param serviceInstance 1 for the Chinese cloud, else 0
 * @param secureMailCertificateThumbprint 2010 only
 * @param transportServers 2010 only
 */
public record HybridConfiguration(
        Fact<String> tlsCertificateName,
        Listing<String> sendingTransportServers,
        Listing<String> receivingTransportServers,
        Listing<String> edgeTransportServers,
        Listing<String> domains,
        Fact<String> onPremisesSmartHost,
        Listing<String> features,
        Fact<Integer> serviceInstance,
        Fact<String> secureMailCertificateThumbprint,
        Listing<String> transportServers) {

    /** A builder in which every property is unknown. */
    public static HybridConfigurationBuilder builder() {
        return new HybridConfigurationBuilder();
    }

    /** The organisation is known to have no hybrid configuration. */
    public static HybridConfiguration none() {
        Listing<String> nothing = Listing.complete(List.of());
        return builder().tlsCertificateName("").sendingTransportServers(nothing).receivingTransportServers(nothing)
                .edgeTransportServers(nothing).domains(nothing).onPremisesSmartHost("").features(nothing)
                .secureMailCertificateThumbprint("").transportServers(nothing).build();
    }

    /** A builder that starts with the properties of this configuration. */
    public HybridConfigurationBuilder toBuilder() {
        return new HybridConfigurationBuilder(this);
    }
}
