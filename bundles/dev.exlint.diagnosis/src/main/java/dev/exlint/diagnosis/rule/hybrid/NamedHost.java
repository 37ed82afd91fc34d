package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.RuleContext;
import java.util.Optional;

/**
 * A server that the settings call a carrier of a hybrid connector, while no snapshot says anything (row S4: "no snapshot and no setting").
 *
 * <p>The trap: servers that the settings don't name aren't cleared by that.
 */
final class NamedHost {

    private NamedHost() {
    }

    /** The first such server that the call acts on, as the script names it; none if there is a snapshot. */
    static Optional<String> of(RuleContext context, EnableCall call) {
        if (context.check().environment().isGiven()) {
            return Optional.empty();
        }
        return call.servers().stream().filter(name -> isNamed(context, name)).findFirst();
    }

    private static boolean isNamed(RuleContext context, String name) {
        int dot = name.indexOf('.');
        ExchangeServer server = dot < 0 ? ExchangeServer.builder(name).build()
                : ExchangeServer.builder(name.substring(0, dot)).fqdn(name).build();
        return context.check().environment().hybrid().isConfiguredAsSender(context.check().environment().organisation(), server).is(true);
    }
}
