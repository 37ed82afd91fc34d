package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Calls that may change what a connector presents but whose effect is not followed yet, so that no prediction passes them unmentioned.
 *
 * <p>The trap: a command that <em>is</em> followed leaves another world behind and is no doubt at all.
 */
final class UnfollowedCommands {

    private static final Set<String> CHANGING = Set.of("set-sendconnector", "new-sendconnector", "remove-sendconnector",
            "remove-exchangecertificate", "new-exchangecertificate");
    private static final Set<String> DECIDING = Set.of("enabled", "fqdn", "tlscertificatename", "sourcetransportservers", "ignorestarttls",
            "frontendproxyenabled", "smarthosts", "addressspaces", "cloudservicesmailenabled", "tlsdomain", "connectortype");
    private static final String SET = "set-sendconnector";

    private UnfollowedCommands() {
    }

    static List<Message> in(RuleContext context, SendConnector connector) {
        List<Message> doubts = new ArrayList<>();
        for (Invocation invocation : context.trace().invocations()) {
            String command = invocation.command().toLowerCase(Locale.ROOT);
            boolean counts = CHANGING.contains(command) && !invocation.isRehearsal() && !invocation.binding().fails()
                    && invocation.after().equals(invocation.before());
            if (counts && (!command.equals(SET) || mayDecide(invocation, connector))) {
                doubts.add(Message.of("smtp.doubt.command", "command", invocation.command(), "line",
                        Integer.toString(context.line(invocation.site().start()))));
            }
        }
        return doubts.stream().distinct().toList();
    }

    private static boolean mayDecide(Invocation invocation, SendConnector connector) {
        Optional<BoundParameter> identity = invocation.binding().parameter("Identity");
        boolean another = identity.isPresent() && identity.get().value() instanceof Known known && known.content() instanceof String name
                && !connector.isNamed(name);
        boolean decides = invocation.binding().open().isPresent() || invocation.binding().parameters().keySet().stream()
                .anyMatch(name -> DECIDING.contains(name.toLowerCase(Locale.ROOT)));
        return !another && decides;
    }
}
