package dev.exlint.diagnosis.organisation;

import java.util.Locale;

/** Decides whether a text names a server, because cmdlets and connectors use four spellings of one server. */
final class ServerNames {

    private static final String LEGACY_LEAF = "/cn=";

    private ServerNames() {
    }

    static boolean names(ExchangeServer server, String text) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            return false;
        }
        if (Names.same(server.name(), wanted) || Names.same(server.fqdn(), trimDot(wanted))) {
            return true;
        }
        if (server.distinguishedName() instanceof Fact.Known<String> known && isDn(wanted)) {
            return DistinguishedName.parse(known.value()).equals(DistinguishedName.parse(wanted));
        }
        return Names.same(server.name(), leaf(wanted));
    }

    /** The server's short name inside a DN or a legacy DN, else the text itself. */
    private static String leaf(String text) {
        if (text.startsWith("/")) {
            int at = text.toLowerCase(Locale.ROOT).lastIndexOf(LEGACY_LEAF);
            return at < 0 ? text : text.substring(at + LEGACY_LEAF.length());
        }
        return isDn(text) ? DistinguishedName.parse(text).commonName().orElse(text) : text;
    }

    private static boolean isDn(String text) {
        return text.regionMatches(true, 0, "CN=", 0, 3) && text.indexOf(',') > 0;
    }

    private static String trimDot(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
