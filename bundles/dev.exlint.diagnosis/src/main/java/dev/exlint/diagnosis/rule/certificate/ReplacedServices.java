package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.exchange.ExchangeTypes;
import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Value;
import java.util.Optional;

/**
 * The services that a script gives to another certificate of the server before it removes one: what a documented renewal does.
 *
 * <p>The trap: a call whose certificate, server or services aren't known may be the replacement, so it counts as one.
 *
 * @param context the script
 * @param removal the certificate that is removed
 */
record ReplacedServices(RuleContext context, Removal removal) {

    private static final int ALL = 127;

    /** The services that no other certificate got before. */
    AllowedServices leave(AllowedServices services) {
        int left = services.flags();
        for (Invocation call : context.trace().invocations()) {
            if (call.ordinal() < removal.call().ordinal() && !call.binding().fails() && !call.isRehearsal()) {
                left &= ~given(call);
            }
        }
        return new AllowedServices(left);
    }

    private int given(Invocation call) {
        if (call.command().equals("New-ExchangeCertificate") && isHere(EnableCall.of(call))) {
            return ALL;
        }
        if (!EnableCall.isOne(call)) {
            return 0;
        }
        EnableCall enable = EnableCall.of(call);
        Thumbprint removed = removal.certificate().thumbprint().orElse(Thumbprint.NONE);
        boolean another = !enable.isCertificateSure() || !enable.thumbprints().contains(removed);
        return another && isHere(enable) ? flags(call.binding().value("Services")) : 0;
    }

    private boolean isHere(EnableCall call) {
        return call.servers().isEmpty() || call.servers().stream().anyMatch(removal.server()::isNamed);
    }

    private static int flags(Optional<Value> services) {
        return services.isPresent() && services.get() instanceof Known known && known.content() instanceof EnumValue flags
                ? ExchangeTypes.services(flags).map(AllowedServices::flags).orElse(ALL) : ALL;
    }
}
