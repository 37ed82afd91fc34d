package dev.exlint.diagnosis.organisation;

/** Collects the properties of the hybrid configuration; whatever is not set stays unknown. For one thread. */
public final class HybridConfigurationBuilder {

    private Fact<String> tlsCertificateName = Fact.unknown("TlsCertificateName is not stated");
    private Listing<String> sendingTransportServers = Listing.unknown("SendingTransportServers is not stated");
    private Listing<String> receivingTransportServers = Listing.unknown("ReceivingTransportServers is not stated");
    private Listing<String> edgeTransportServers = Listing.unknown("EdgeTransportServers is not stated");
    private Listing<String> domains = Listing.unknown("Domains is not stated");
    private Fact<String> onPremisesSmartHost = Fact.unknown("OnPremisesSmartHost is not stated");
    private Listing<String> features = Listing.unknown("Features is not stated");
    private Fact<Integer> serviceInstance = Fact.unknown("ServiceInstance is not stated");
    private Fact<String> secureMailCertificateThumbprint = Fact.unknown("SecureMailCertificateThumbprint is not stated");
    private Listing<String> transportServers = Listing.unknown("TransportServers is not stated");

    HybridConfigurationBuilder() {
    }

    HybridConfigurationBuilder(HybridConfiguration from) {
        this.tlsCertificateName = from.tlsCertificateName();
        this.sendingTransportServers = from.sendingTransportServers();
        this.receivingTransportServers = from.receivingTransportServers();
        this.edgeTransportServers = from.edgeTransportServers();
        this.domains = from.domains();
        this.onPremisesSmartHost = from.onPremisesSmartHost();
        this.features = from.features();
        this.serviceInstance = from.serviceInstance();
        this.secureMailCertificateThumbprint = from.secureMailCertificateThumbprint();
        this.transportServers = from.transportServers();
    }

    /** Sets the pin the wizard uses; empty means none. */
    public HybridConfigurationBuilder tlsCertificateName(Fact<String> value) {
        this.tlsCertificateName = value;
        return this;
    }

    /** Sets the pin the wizard uses; empty means none, as known. */
    public HybridConfigurationBuilder tlsCertificateName(String value) {
        return tlsCertificateName(Fact.known(value));
    }

    /** Sets servers chosen to send to Exchange Online. */
    public HybridConfigurationBuilder sendingTransportServers(Listing<String> value) {
        this.sendingTransportServers = value;
        return this;
    }

    /** Sets servers chosen to receive. */
    public HybridConfigurationBuilder receivingTransportServers(Listing<String> value) {
        this.receivingTransportServers = value;
        return this;
    }

    /** Sets Edges chosen instead of them. */
    public HybridConfigurationBuilder edgeTransportServers(Listing<String> value) {
        this.edgeTransportServers = value;
        return this;
    }

    /** Sets accepted domains of the hybrid. */
    public HybridConfigurationBuilder domains(Listing<String> value) {
        this.domains = value;
        return this;
    }

    /** Sets where Exchange Online sends to. */
    public HybridConfigurationBuilder onPremisesSmartHost(Fact<String> value) {
        this.onPremisesSmartHost = value;
        return this;
    }

    /** Sets where Exchange Online sends to, as known. */
    public HybridConfigurationBuilder onPremisesSmartHost(String value) {
        return onPremisesSmartHost(Fact.known(value));
    }

    /** Sets enabled features. */
    public HybridConfigurationBuilder features(Listing<String> value) {
        this.features = value;
        return this;
    }

    /** Sets 1 for the Chinese cloud, else 0. */
    public HybridConfigurationBuilder serviceInstance(Fact<Integer> value) {
        this.serviceInstance = value;
        return this;
    }

    /** Sets 1 for the Chinese cloud, else 0, as known. */
    public HybridConfigurationBuilder serviceInstance(Integer value) {
        return serviceInstance(Fact.known(value));
    }

    /** Sets 2010 only. */
    public HybridConfigurationBuilder secureMailCertificateThumbprint(Fact<String> value) {
        this.secureMailCertificateThumbprint = value;
        return this;
    }

    /** Sets 2010 only, as known. */
    public HybridConfigurationBuilder secureMailCertificateThumbprint(String value) {
        return secureMailCertificateThumbprint(Fact.known(value));
    }

    /** Sets 2010 only. */
    public HybridConfigurationBuilder transportServers(Listing<String> value) {
        this.transportServers = value;
        return this;
    }

    /** The finished value; the builder may be used on. */
    public HybridConfiguration build() {
        return new HybridConfiguration(tlsCertificateName, sendingTransportServers, receivingTransportServers, edgeTransportServers,
                domains, onPremisesSmartHost, features, serviceInstance, secureMailCertificateThumbprint, transportServers);
    }
}
