package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.AllowedServices;

/**
 * The services that a script enables for one certificate on one server.
 *
 * @param certain enabled on every path
 * @param possible enabled on some path, the certain ones included
 * @param open whether services may be enabled that nobody can tell
 */
public record ServiceGrant(AllowedServices certain, AllowedServices possible, boolean open) {

    /** Nothing enabled. */
    public static final ServiceGrant NONE = new ServiceGrant(AllowedServices.NONE, AllowedServices.NONE, false);

    /** This grant and a further one. */
    public ServiceGrant and(AllowedServices services) {
        return new ServiceGrant(certain.and(services), possible.and(services), open);
    }

    /** This grant on one path or that one on the other. */
    public ServiceGrant join(ServiceGrant other) {
        return new ServiceGrant(new AllowedServices(certain.flags() & other.certain.flags()), possible.and(other.possible),
                open || other.open);
    }
}
