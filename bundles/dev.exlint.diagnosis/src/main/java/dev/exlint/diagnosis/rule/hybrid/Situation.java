package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.transport.NameMatch;
import dev.exlint.diagnosis.trust.TrustClass;

/**
 * One call, one server, one connector, after the whole script: everything the severity table asks, and nothing else.
 *
 * <p>It exists so that the table can be read and tested without an organisation. The trap: a fact that is not known has a value of
 * its own in each of these lists and must never be filled in with its most likely neighbour.
 *
 * @param smtp whether the call binds SMTP
 * @param snapshot whether anything says who carries which connector
 * @param trust who vouches for the certificate
 * @param isInternalTransportCertificate whether it is the server's internal transport certificate
 * @param host what the server does for the connector
 * @param connector the connector's switches
 * @param pin what TlsCertificateName names
 * @param name whether the certificate carries the name that is looked for
 * @param standing how the certificate fares in the selection by name
 * @param rival whether a public certificate with SMTP, valid now, carries the name too
 */
public record Situation(Smtp smtp, boolean snapshot, TrustClass trust, boolean isInternalTransportCertificate, Host host,
        Connector connector,
        Pin pin, NameMatch name, Standing standing, Rival rival) {

    /** What a server does for a connector; an Edge is one here only while its certificates are not known. */
    public enum Host {
        CARRIES_NONE, UNKNOWN, SOURCE, HANDS_OVER, EDGE
    }

    /** The switches of a connector that decide before any certificate does. */
    public enum Connector {
        IN_USE, DISABLED, WITHOUT_TLS
    }

    /** What the connector's TlsCertificateName names on the server. */
    public enum Pin {
        NONE, UNKNOWN, THIS, PUBLIC, UNTRUSTED, OF_UNKNOWN_TRUST, WITHOUT_CREDENTIALS, SEVERAL_PUBLIC, SEVERAL_UNTRUSTED, SEVERAL_MIXED,
        NOTHING
    }

    /** How a certificate fares in the selection by name. */
    public enum Standing {
        PRESENTED, BEHIND_PUBLIC, BEHIND_UNTRUSTED, SKIPPED, OPEN
    }

    /** Whether a public certificate could be presented instead. */
    public enum Rival {
        PUBLIC, NONE, UNKNOWN
    }

    public boolean isSelfSigned() {
        return trust == TrustClass.SELF_SIGNED;
    }

    public boolean isInternal() {
        return trust == TrustClass.INTERNAL;
    }
}
