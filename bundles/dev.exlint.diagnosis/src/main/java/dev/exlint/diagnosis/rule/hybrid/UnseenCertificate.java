package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.diagnosis.transport.HybridRecognition.Kind;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import java.util.List;
import java.util.Optional;

/**
 * A call that gives SMTP to a certificate nobody can name before the script runs, on a host that sends to Exchange Online.
 *
 * <p>The trap: silence would read as "all is well", and a pinned connector doesn't care what else gets SMTP.
 *
 * @param call the call
 * @param server the host
 * @param carrier the connector there
 * @param isHostSure whether the call certainly acts on that host and the connector certainly leads to Exchange Online
 */
record UnseenCertificate(EnableCall call, ExchangeServer server, Carrier carrier, boolean isHostSure) {

    /** The first connector that the call may matter to; none if the certificate is known or no such connector is on the host. */
    static Optional<UnseenCertificate> of(RuleContext context, EnableCall call) {
        if (call.smtp() != Smtp.PRESENT && call.smtp() != Smtp.SOMETIMES || !isUnseen(call)) {
            return Optional.empty();
        }
        Organisation end = context.plan().after();
        List<ExchangeServer> servers = call.servers().isEmpty() ? end.servers()
                : call.servers().stream().flatMap(name -> end.server(name).stream()).toList();
        return servers.stream().flatMap(server -> context.check().environment().hybrid().on(end, server).stream()
                .filter(UnseenCertificate::chooses).map(carrier -> new UnseenCertificate(call, server, carrier, isSure(call, carrier))))
                .reduce((first, second) -> first.isHostSure() || !second.isHostSure() ? first : second);
    }

    private static boolean isUnseen(EnableCall call) {
        Optional<BoundParameter> bound = call.certificateParameter();
        return call.thumbprints().isEmpty() && bound.isPresent() && !(bound.get().given() instanceof Known)
                && bound.get().value() instanceof Unknown unknown && !isJudgedElsewhere(unknown);
    }

    /** What New-ExchangeCertificate makes has rows of its own, and a thumbprint that runs as a command is a thumbprint's defect. */
    private static boolean isJudgedElsewhere(Unknown value) {
        return value.reason() == UnknownReason.COMMAND_OUTPUT
                && (value.detail().equals(MadeCertificate.COMMAND) || Thumbprint.parse(value.detail()).isPresent());
    }

    /** Whether the connector picks a certificate by its name, as one without TlsCertificateName does. */
    private static boolean chooses(Carrier carrier) {
        return carrier.isPresenter() && !carrier.connector().enabled().is(false) && !carrier.connector().ignoreStartTls().is(true)
                && carrier.connector().tlsCertificateName().map(String::isEmpty).orElse(true);
    }

    private static boolean isSure(EnableCall call, Carrier carrier) {
        return call.isServerSure() && carrier.certain() && carrier.recognition().kind() == Kind.HYBRID;
    }
}
