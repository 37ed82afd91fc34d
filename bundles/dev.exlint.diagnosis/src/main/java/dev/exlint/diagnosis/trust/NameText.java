package dev.exlint.diagnosis.trust;

import java.util.Map;
import java.util.StringJoiner;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;

/** Writes an encoded name the way Windows and Exchange show it: last RDN first, S for the state, special values in quotes. */
final class NameText {

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("2.5.4.3", "CN"), Map.entry("2.5.4.4", "SN"),
            Map.entry("2.5.4.5", "SERIALNUMBER"), Map.entry("2.5.4.6", "C"), Map.entry("2.5.4.7", "L"), Map.entry("2.5.4.8", "S"),
            Map.entry("2.5.4.9", "STREET"), Map.entry("2.5.4.10", "O"), Map.entry("2.5.4.11", "OU"), Map.entry("2.5.4.12", "T"),
            Map.entry("2.5.4.42", "G"), Map.entry("2.5.4.43", "I"), Map.entry("1.2.840.113549.1.9.1", "E"),
            Map.entry("0.9.2342.19200300.100.1.25", "DC"));
    private static final String SPECIAL = ",+=\"\n<>#;";

    private NameText() {
    }

    static String of(X500Name name) {
        RDN[] rdns = name.getRDNs();
        StringJoiner text = new StringJoiner(", ");
        for (int i = rdns.length - 1; i >= 0; i--) {
            StringJoiner parts = new StringJoiner(" + ");
            for (AttributeTypeAndValue part : rdns[i].getTypesAndValues()) {
                String oid = part.getType().getId();
                parts.add(TYPES.getOrDefault(oid, "OID." + oid) + "=" + quoted(value(part.getValue())));
            }
            text.add(parts.toString());
        }
        return text.toString();
    }

    private static String value(ASN1Encodable value) {
        return value instanceof ASN1String string ? string.getString() : value.toASN1Primitive().toString();
    }

    private static String quoted(String value) {
        boolean special = value.isEmpty() || !value.equals(value.strip()) || value.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
        if (!special && value.indexOf('\\') < 0) {
            return value;
        }
        return special ? '"' + kept(value, "\\\"").replace("\"", "\"\"") + '"' : kept(value, "\\ 0123456789abcdefABCDEF");
    }

    /** Windows writes backslashes as they are; one is doubled only where it would be read as an escape. */
    private static String kept(String value, String escapable) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            kept.append(c);
            if (c == '\\' && (i + 1 == value.length() || escapable.indexOf(value.charAt(i + 1)) >= 0)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
