package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.powershell.eval.Invocation;
import java.util.Optional;

/** Says which thing a call names that the snapshot doesn't list, because no table of the plan can show what becomes of it. */
final class NotListed {

    private static final String NOT_IN_PLAN = "; what becomes of it is not in the plan.";

    private NotListed() {
    }

    static Optional<String> in(Invocation call, Organisation organisation) {
        String identity = CertificateTarget.text(call, "Identity");
        String noun = call.command().substring(call.command().indexOf('-') + 1);
        if (noun.equalsIgnoreCase("SendConnector") && !identity.isEmpty() && organisation.sendConnector(identity).isEmpty()) {
            return Optional.of("The snapshot has no Send connector " + identity + NOT_IN_PLAN);
        }
        if (noun.equalsIgnoreCase("ReceiveConnector") && !identity.isEmpty() && organisation.receiveConnector(identity).isEmpty()) {
            return Optional.of("The snapshot has no Receive connector " + identity + NOT_IN_PLAN);
        }
        return noun.equalsIgnoreCase("ExchangeCertificate") ? certificate(CertificateTarget.of(call), organisation) : Optional.empty();
    }

    private static Optional<String> certificate(CertificateTarget target, Organisation organisation) {
        if (target.server().isEmpty()) {
            return Optional.empty();
        }
        Optional<ExchangeServer> listed = organisation.server(target.server());
        if (listed.isEmpty()) {
            return Optional.of("The snapshot has no server " + target.server() + NOT_IN_PLAN);
        }
        return target.thumbprint().filter(each -> listed.get().certificate(each).isEmpty()).map(each -> "The snapshot lists no certificate "
                + each.hex() + " on " + listed.get().name() + NOT_IN_PLAN);
    }
}
