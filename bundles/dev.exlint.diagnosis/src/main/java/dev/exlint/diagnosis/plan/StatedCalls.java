package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.exchange.CreatedSendConnector;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.eval.Opaque;
import dev.exlint.powershell.eval.Reach;
import dev.exlint.powershell.eval.Trace;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Optional;

/**
 * What calls say they do where the organisation after them keeps a doubt, because Exchange may refuse: a removed certificate, a new
 * connector. A plan shows what is asked for.
 */
final class StatedCalls {

    private final Trace trace;
    private final String localServer;

    StatedCalls(Trace trace, String localServer) {
        this.trace = trace;
        this.localServer = localServer;
    }

    /** Whether the script certainly asks for the removal of that certificate there. */
    boolean remove(ExchangeServer server, Thumbprint thumbprint) {
        int firstOpaque = trace.opaque().stream().mapToInt(Opaque::ordinal).min().orElse(Integer.MAX_VALUE);
        return trace.invocations().stream().anyMatch(call -> isPerformed(call, "Remove-ExchangeCertificate")
                && call.reach() == Reach.CERTAIN
                && call.ordinal() < firstOpaque && means(CertificateTarget.of(call), server, thumbprint));
    }

    /** The Send connectors that the script makes or may make. */
    List<SendConnector> created() {
        return trace.invocations().stream().filter(call -> isPerformed(call, "New-SendConnector"))
                .map(call -> CreatedSendConnector.of(call.binding(), localServer)).filter(each -> each.name().isKnown())
                .distinct().toList();
    }

    private static boolean means(CertificateTarget target, ExchangeServer server, Thumbprint thumbprint) {
        return target.thumbprint().equals(Optional.of(thumbprint)) && !target.server().isEmpty() && server.isNamed(target.server());
    }

    private static boolean isPerformed(Invocation call, String command) {
        return call.command().equalsIgnoreCase(command) && !call.binding().fails() && !call.isRehearsal() && call.whatIf() instanceof Known;
    }
}
