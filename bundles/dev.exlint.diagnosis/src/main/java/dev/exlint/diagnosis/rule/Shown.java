package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.Thumbprint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Things as sentences call them: short enough to read, long enough to tell apart; the evidence has them in full. */
public final class Shown {

    private static final int SHORT = 8;
    private static final Pattern WIZARD_GUID = Pattern.compile(" - [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$");

    private Shown() {
    }

    /** The first digits of the thumbprint; the subject while that is unknown. */
    public static String certificate(ExchangeCertificate certificate) {
        return certificate.thumbprint() instanceof Fact.Known<Thumbprint> known && !known.value().isNone() ? thumbprint(known.value())
                : certificate.label();
    }

    /** The first digits of a thumbprint. */
    public static String thumbprint(Thumbprint thumbprint) {
        return thumbprint.hex().substring(0, SHORT) + "…";
    }

    /** The connector without the GUID that the Hybrid Configuration Wizard puts behind its name. */
    public static String connector(SendConnector connector) {
        return connector(connector.label());
    }

    /** The connector's name without that GUID. */
    public static String connector(String label) {
        return WIZARD_GUID.matcher(label).replaceFirst("");
    }

    /** The issuer's common name. */
    public static String issuer(ExchangeCertificate certificate) {
        return certificate.issuer().map(Shown::name).orElse("?");
    }

    /** The common name, else the whole name. */
    public static String name(DistinguishedName name) {
        return name.commonName().orElse(name.text());
    }

    /** The day in UTC. */
    public static String day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
