package dev.exlint.diagnosis.calls;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.Value;

/** Finds the certificates that a call names by thumbprint, written there or reached through variables. A pure function. */
public final class NamedCertificates {

    private static final int DEEPEST = 8;

    private NamedCertificates() {
    }

    /** {@return the thumbprints that any of the calls is given or may be given, alone or as {@code server\thumbprint}} */
    public static Set<Thumbprint> of(CallSite site) {
        Set<Thumbprint> named = new LinkedHashSet<>();
        for (Call call : site.calls()) {
            call.parameters().values().forEach(value -> collect(value, named, 0));
        }
        return named;
    }

    private static void collect(Value value, Collection<Thumbprint> named, int depth) {
        if (value instanceof OneOf oneOf) {
            oneOf.alternatives().forEach(each -> collect(each, named, depth));
        } else if (value instanceof Known known && known.content() instanceof PsArray array && depth < DEEPEST) {
            array.elements().forEach(each -> collect(each, named, depth + 1));
        } else if (value instanceof Known known && known.content() instanceof String text) {
            Thumbprint.parse(text.substring(text.lastIndexOf('\\') + 1).strip()).ifPresent(named::add);
        }
    }
}
