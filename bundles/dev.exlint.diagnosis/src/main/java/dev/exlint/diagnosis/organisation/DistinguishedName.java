package dev.exlint.diagnosis.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An X.500 name, compared as a parsed name: spelling of attribute types, quotes, blanks, case and the order within one RDN don't count.
 *
 * <p>Parsing never fails. What isn't of the form <code>type=value</code> is kept as a part of its own and equals only itself.
 */
public final class DistinguishedName {

    private final String text;
    private final List<List<NamePart>> rdns;
    private final List<List<String>> canonical;
    private final int hash;

    private DistinguishedName(String text, List<List<NamePart>> rdns) {
        this.text = text;
        this.rdns = rdns;
        this.canonical = rdns.stream().map(DistinguishedName::canonical).toList();
        this.hash = canonical.hashCode();
    }

    /** The name that a text states, in Windows' or RFC 4514 spelling. */
    public static DistinguishedName parse(String text) {
        return new DistinguishedName(text, new NameParser(text).rdns());
    }

    /** The text it was made of. */
    public String text() {
        return text;
    }

    /** The value of the first attribute of that type (OID), as written but unquoted. */
    public Optional<String> first(String oid) {
        for (List<NamePart> rdn : rdns) {
            for (NamePart part : rdn) {
                if (part.type().equals(oid)) {
                    return Optional.of(part.value());
                }
            }
        }
        return Optional.empty();
    }

    /** The first common name. */
    public Optional<String> commonName() {
        return first(AttributeTypes.COMMON_NAME);
    }

    /** The first organisation. */
    public Optional<String> organisation() {
        return first(AttributeTypes.ORGANISATION);
    }

    /** Whether the name has no part at all. */
    public boolean isEmpty() {
        return rdns.isEmpty();
    }

    /** The same name with its RDNs the other way round: encodings start with the country, Windows' texts with the CN. */
    public DistinguishedName reversed() {
        List<List<NamePart>> turned = new ArrayList<>(rdns);
        Collections.reverse(turned);
        return new DistinguishedName(text, turned);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof DistinguishedName that && hash == that.hash && canonical.equals(that.canonical);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return text;
    }

    private static List<String> canonical(List<NamePart> rdn) {
        return rdn.stream().map(NamePart::canonical).sorted().toList();
    }
}
