package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import java.util.Optional;

/**
 * The certificate and server that a call names, as far as both are known texts.
 *
 * @param server by -Server, else the server part of -Identity, else where the call runs; empty if unknown
 * @param thumbprint the certificate; empty if it isn't named by a thumbprint
 */
record CertificateTarget(String server, Optional<Thumbprint> thumbprint) {

    static CertificateTarget of(Invocation call) {
        String identity = text(call, "Identity");
        int slash = identity.indexOf('\\');
        String named = text(call, "Server").isEmpty() && slash > 0 ? identity.substring(0, slash) : text(call, "Server");
        boolean isGiven = call.binding().value("Server").filter(value -> !value.equals(Known.NULL)).isPresent();
        String server = named.isEmpty() && !isGiven && call.computer() instanceof Known known && known.content() instanceof String computer
                ? computer : named;
        String digits = text(call, "Thumbprint").isEmpty() ? identity.substring(slash + 1) : text(call, "Thumbprint");
        return new CertificateTarget(server, Thumbprint.parse(digits));
    }

    static String text(Invocation call, String parameter) {
        return call.binding().value(parameter).filter(value -> value instanceof Known known && known.content() instanceof String)
                .map(value -> (String) ((Known) value).content()).orElse("");
    }
}
