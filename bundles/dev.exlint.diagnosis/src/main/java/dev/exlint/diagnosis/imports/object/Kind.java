package dev.exlint.diagnosis.imports.object;

import dev.exlint.diagnosis.imports.item.Item;
import java.util.Locale;

/** What an object is: by its type names if it has telling ones, else by its properties, else by the name it stands under. */
enum Kind {
    CERTIFICATE, SEND, RECEIVE, HYBRID, SERVER, NONE;

    private static final String[] HOLDERS = {"servers", "sendconnectors", "receiveconnectors", "hybridconfiguration"};

    /**
     * The kind of an object.
     *
     * @param under the lower-case name of the property it stands in, or empty
     */
    static Kind of(Item.Thing thing, String under) {
        for (String type : thing.types()) {
            Kind kind = ofType(type);
            if (kind != NONE) {
                return kind;
            }
        }
        Kind kind = ofProperties(thing);
        boolean named = thing.has("name") || thing.has("identity");
        return kind == NONE && named && isPlain(thing) ? ofHolder(under) : kind;
    }

    private static boolean isPlain(Item.Thing thing) {
        return thing.types().isEmpty()
                || thing.types().stream().anyMatch(type -> type.contains("PSCustomObject") || type.contains("Hashtable"));
    }

    private static Kind ofType(String type) {
        int end = type.indexOf('`') >= 0 ? type.indexOf('`') : type.indexOf('[') >= 0 ? type.indexOf('[') : type.length();
        String plain = type.substring(0, end);
        if (end < type.length()) {
            return NONE;
        }
        return switch (plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "exchangecertificate", "x509certificate2", "x509certificate" -> CERTIFICATE;
            case "smtpsendconnectorconfig", "sendconnector" -> SEND;
            case "receiveconnector" -> RECEIVE;
            case "hybridconfiguration" -> HYBRID;
            case "exchangeserver", "transportserver", "transportservice" -> SERVER;
            default -> NONE;
        };
    }

    private static Kind ofProperties(Item.Thing thing) {
        if (thing.has("snapshotversion") || has(thing, HOLDERS)) {
            return NONE;
        }
        if (thing.has("certificates")) {
            return thing.has("name") || thing.has("server") ? SERVER : NONE;
        }
        if (thing.has("thumbprint") || thing.has("rawdata", "issuer") || thing.has("subject", "issuer")
                || thing.has("subject", "services")) {
            return CERTIFICATE;
        }
        if (has(thing, "tlsdomaincapabilities", "remoteipranges", "permissiongroups", "transportrole")) {
            return RECEIVE;
        }
        if (has(thing, "addressspaces", "sourcetransportservers", "smarthosts", "cloudservicesmailenabled", "tlsauthlevel")) {
            return SEND;
        }
        if (has(thing, "receivingtransportservers", "sendingtransportservers", "onpremisessmarthost", "securemailcertificatethumbprint")) {
            return HYBRID;
        }
        return has(thing, "internaltransportcertificatethumbprint", "admindisplayversion", "serverrole", "isedgeserver") ? SERVER : NONE;
    }

    private static boolean has(Item.Thing thing, String... names) {
        for (String name : names) {
            if (thing.has(name)) {
                return true;
            }
        }
        return false;
    }

    private static Kind ofHolder(String under) {
        return switch (under) {
            case "servers", "exchangeservers", "transportservices" -> SERVER;
            case "sendconnectors", "sendconnector" -> SEND;
            case "receiveconnectors", "receiveconnector" -> RECEIVE;
            case "hybridconfiguration", "hybrid" -> HYBRID;
            default -> NONE;
        };
    }
}
