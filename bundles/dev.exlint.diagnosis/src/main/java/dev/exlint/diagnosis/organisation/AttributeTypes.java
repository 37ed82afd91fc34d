package dev.exlint.diagnosis.organisation;

import java.util.Locale;
import java.util.Map;

/** The spellings of X.500 attribute types, because Windows, OpenSSL and RFC 4514 don't agree on them. */
final class AttributeTypes {

    static final String COMMON_NAME = "2.5.4.3";
    static final String ORGANISATION = "2.5.4.10";

    private static final Map<String, String> OIDS = Map.ofEntries(Map.entry("cn", COMMON_NAME), Map.entry("commonname", COMMON_NAME),
            Map.entry("sn", "2.5.4.4"), Map.entry("surname", "2.5.4.4"), Map.entry("serialnumber", "2.5.4.5"), Map.entry("c", "2.5.4.6"),
            Map.entry("countryname", "2.5.4.6"), Map.entry("l", "2.5.4.7"), Map.entry("localityname", "2.5.4.7"),
            Map.entry("s", "2.5.4.8"), Map.entry("st", "2.5.4.8"), Map.entry("sp", "2.5.4.8"),
            Map.entry("stateorprovincename", "2.5.4.8"), Map.entry("street", "2.5.4.9"), Map.entry("streetaddress", "2.5.4.9"),
            Map.entry("o", ORGANISATION), Map.entry("organizationname", ORGANISATION), Map.entry("ou", "2.5.4.11"),
            Map.entry("organizationalunitname", "2.5.4.11"), Map.entry("t", "2.5.4.12"), Map.entry("title", "2.5.4.12"),
            Map.entry("description", "2.5.4.13"), Map.entry("businesscategory", "2.5.4.15"), Map.entry("postalcode", "2.5.4.17"),
            Map.entry("g", "2.5.4.42"), Map.entry("gn", "2.5.4.42"), Map.entry("givenname", "2.5.4.42"),
            Map.entry("i", "2.5.4.43"), Map.entry("initials", "2.5.4.43"), Map.entry("dnq", "2.5.4.46"),
            Map.entry("dnqualifier", "2.5.4.46"), Map.entry("organizationidentifier", "2.5.4.97"),
            Map.entry("e", "1.2.840.113549.1.9.1"), Map.entry("email", "1.2.840.113549.1.9.1"),
            Map.entry("emailaddress", "1.2.840.113549.1.9.1"), Map.entry("unstructuredname", "1.2.840.113549.1.9.2"),
            Map.entry("unstructuredaddress", "1.2.840.113549.1.9.8"), Map.entry("dc", "0.9.2342.19200300.100.1.25"),
            Map.entry("uid", "0.9.2342.19200300.100.1.1"), Map.entry("userid", "0.9.2342.19200300.100.1.1"),
            Map.entry("jurisdictionc", "1.3.6.1.4.1.311.60.2.1.3"), Map.entry("jurisdictioncountryname", "1.3.6.1.4.1.311.60.2.1.3"),
            Map.entry("jurisdictionst", "1.3.6.1.4.1.311.60.2.1.2"), Map.entry("jurisdictionl", "1.3.6.1.4.1.311.60.2.1.1"));

    private AttributeTypes() {
    }

    /** The OID for a spelling, dotted numbers with or without <code>OID.</code> included; else the spelling in lower case. */
    static String oid(String spelling) {
        String lower = spelling.strip().toLowerCase(Locale.ROOT);
        String plain = lower.startsWith("oid.") ? lower.substring(4) : lower;
        return OIDS.getOrDefault(plain, plain);
    }
}
