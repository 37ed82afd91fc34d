package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.eval.BoundCall;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.LocalComputer;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which certificates on which servers a call means: by Server and Thumbprint, or by an Identity that may hold both.
 *
 * @param all every certificate that may be meant, by server; a server of unknown name is empty
 * @param complete whether nothing else can be meant
 */
record Targets(List<Target> all, boolean complete) {

    /**
     * One certificate on one server.
     *
     * @param server the server as written; empty if its name isn't known
     * @param thumbprint the thumbprint; nothing if the text can't be one
     * @param digits whether the text is hexadecimal digits, too few or too many for a thumbprint
     */
    record Target(String server, Optional<Thumbprint> thumbprint, boolean digits) {
    }

    /** What the call means. */
    static Targets of(BoundCall call) {
        Binding binding = call.binding();
        Optional<Value> identity = binding.value("Identity");
        Value texts = identity.or(() -> binding.value("Thumbprint")).orElse(Known.NULL);
        Value servers = server(call);
        List<Target> all = new ArrayList<>();
        for (Known text : ValueJoin.alternatives(texts)) {
            for (Known server : ValueJoin.alternatives(servers)) {
                all.add(target(name(server), String.valueOf(text.content())));
            }
        }
        boolean complete = !all.isEmpty() && binding.open().isEmpty();
        return new Targets(all, complete);
    }

    /** The server of a call: as given, else the one on which the call runs. */
    static Value server(BoundCall call) {
        Value given = call.binding().value("Server").orElse(Known.NULL);
        return given instanceof Known known && known.isNull() ? call.computer() : given;
    }

    private static String name(Known server) {
        return server.content() instanceof LocalComputer || server.isNull() ? "" : String.valueOf(server.content());
    }

    /** The certificate that an identity means; its server part wins over the one given. */
    private static Target target(String server, String text) {
        int slash = text.indexOf('\\');
        String written = text.substring(slash + 1);
        // observed, not documented: blanks are removed only when the third character is one
        String plain = written.length() > 2 && written.charAt(2) == ' ' ? written.replace(" ", "") : written;
        return new Target(slash > 0 ? text.substring(0, slash) : server, Thumbprint.parse(plain), plain.matches("[0-9A-Fa-f]+"));
    }

    /** The one certificate on one server of known name that is meant, or that certainly isn't there. */
    Optional<Target> only() {
        boolean known = complete && all.size() == 1 && !all.get(0).server().isEmpty() 
                && (all.get(0).thumbprint().isPresent() || all.get(0).digits());
        return known ? Optional.of(all.get(0)) : Optional.empty();
    }
}
