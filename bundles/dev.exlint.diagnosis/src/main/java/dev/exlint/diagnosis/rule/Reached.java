package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.trust.TrustClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A certificate on a server that a call of Enable-ExchangeCertificate reaches.
 *
 * <p>The trap: while the server isn't known, every server that holds the certificate counts, and nothing is certain.
 *
 * @param call the call
 * @param server the server before the call
 * @param certificate the certificate there
 * @param certain whether it can be no other
 */
public record Reached(EnableCall call, ExchangeServer server, ExchangeCertificate certificate, boolean certain) {

    /** Every one, in the order of the trace. */
    public static List<Reached> all(RuleContext context) {
        List<Reached> all = new ArrayList<>();
        for (EnableCall call : context.calls()) {
            for (Thumbprint thumbprint : call.thumbprints()) {
                for (ExchangeServer server : servers(call, thumbprint)) {
                    server.certificate(thumbprint).ifPresent(certificate -> all.add(new Reached(call, server, certificate,
                            call.isCertificateSure() && call.isServerSure())));
                }
            }
        }
        return all;
    }

    /** Of each certificate on each server only the last call that reaches it (ruling 41). */
    public static List<Reached> last(RuleContext context) {
        Map<String, Reached> last = new LinkedHashMap<>();
        all(context).forEach(each -> last.put(each.server().name() + ' ' + each.certificate().thumbprint().map(Thumbprint::hex).orElse(""),
                each));
        return List.copyOf(last.values());
    }

    private static List<ExchangeServer> servers(EnableCall call, Thumbprint thumbprint) {
        Organisation before = call.before();
        return call.servers().isEmpty() ? before.serversWith(thumbprint)
                : call.servers().stream().flatMap(name -> before.server(name).stream()).toList();
    }

    /** Whether the certificate is of an internal CA or its own, so that nobody outside trusts it. */
    public boolean isUntrusted(RuleContext context) {
        TrustClass trust = trust(context);
        return trust == TrustClass.INTERNAL || trust == TrustClass.SELF_SIGNED;
    }

    /** Who vouches for the certificate. */
    public TrustClass trust(RuleContext context) {
        return context.check().environment().trust().judge(certificate, context.check().now()).trust();
    }

    /** Where the call names the certificate. */
    public Place place() {
        return call.certificateParameter().map(bound -> Place.argument(call.invocation(), bound))
                .orElseGet(() -> Place.command(call.invocation()));
    }

    /** The first eight digits of the thumbprint, for sentences. */
    public String shortName() {
        return certificate.thumbprint().map(Thumbprint::hex).orElse("").substring(0, 8) + "\u2026";
    }

    /** A sentence that the snapshot vouches for. */
    public Evidence evidence(RuleContext context, Message text) {
        return new Evidence(text, Grade.NONE, "", context.check().environment().snapshot(), 0);
    }
}
