package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.eval.Invocation;
import java.util.ArrayList;
import java.util.List;

/**
 * A certificate on a server that a call of Remove-ExchangeCertificate may take away.
 *
 * @param target what the call names
 * @param server the server before the call
 * @param certificate the certificate there
 */
record Removal(EnableCall target, ExchangeServer server, ExchangeCertificate certificate) {

    static final String COMMAND = "Remove-ExchangeCertificate";

    /** Every one that the snapshot lists, in the order of the trace. */
    static List<Removal> all(RuleContext context) {
        List<Removal> all = new ArrayList<>();
        for (Invocation call : context.trace().invocations()) {
            if (call.command().equals(COMMAND) && !call.binding().fails()) {
                EnableCall target = EnableCall.of(call);
                for (Thumbprint thumbprint : target.thumbprints()) {
                    servers(target, thumbprint).forEach(server -> server.certificate(thumbprint)
                            .ifPresent(certificate -> all.add(new Removal(target, server, certificate))));
                }
            }
        }
        return all;
    }

    private static List<ExchangeServer> servers(EnableCall target, Thumbprint thumbprint) {
        return target.servers().isEmpty() ? target.before().serversWith(thumbprint)
                : target.servers().stream().flatMap(name -> target.before().server(name).stream()).toList();
    }

    Invocation call() {
        return target.invocation();
    }

    boolean isCertain() {
        return target.isCertificateSure() && target.isServerSure();
    }

    Place place() {
        return target.certificateParameter().map(bound -> Place.argument(call(), bound)).orElseGet(() -> Place.command(call()));
    }

    Evidence evidence(RuleContext context, Message text) {
        return new Evidence(text, Grade.NONE, "", context.check().environment().snapshot(), 0);
    }
}
