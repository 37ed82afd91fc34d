package dev.exlint.diagnosis.rule.state;

import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Names;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.eval.Invocation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which servers and connectors the changing calls of a script reach, and which call is the last that does (ruling 41).
 *
 * <p>The trap: a call whose server isn't known reaches every server that holds its certificate, and is not sure of any. A rehearsal
 * counts only where no real call does.
 */
final class Reaching {

    private static final String SERVER = "server ";
    private static final String CONNECTOR = "connector ";

    private final Map<String, Hit> last = new HashMap<>();

    private Reaching() {
    }

    /**
     * A call that reaches something.
     *
     * @param call the call
     * @param sure whether it certainly reaches that
     */
    record Hit(Invocation call, boolean sure) {

        boolean counts(Hit before) {
            return before == null || before.call.isRehearsal() || !call.isRehearsal();
        }
    }

    static Reaching of(RuleContext context) {
        return context.memo().get(Reaching.class, () -> {
            Reaching reaching = new Reaching();
            context.trace().invocations().stream().filter(each -> !each.binding().fails()).forEach(reaching::call);
            return reaching;
        });
    }

    /** The last call that reaches one of the places of a defect. */
    Optional<Hit> last(Defect defect) {
        return Stream.concat(defect.servers().stream().map(name -> SERVER + Names.key(name)),
                defect.connectors().stream().map(name -> CONNECTOR + Names.key(name))).map(last::get).filter(Objects::nonNull)
                .max(Comparator.comparing((Hit hit) -> !hit.call().isRehearsal()).thenComparing(hit -> hit.call().ordinal()));
    }

    private void call(Invocation call) {
        Organisation before = ChangePlan.organisation(call.before());
        switch (call.command()) {
            case "Enable-ExchangeCertificate", "Import-ExchangeCertificate", "New-ExchangeCertificate", "Remove-ExchangeCertificate" ->
                    certificate(call, before);
            case "Set-SendConnector", "New-SendConnector" -> ConnectorCall.sendConnectors(call).forEach(
                    connector -> put(CONNECTOR + Names.key(connector), new Hit(call, true)));
            case "Set-ReceiveConnector", "New-ReceiveConnector" -> ConnectorCall.receiveConnectors(call).forEach(
                    connector -> put(CONNECTOR + Names.key(connector), new Hit(call, true)));
            default -> {
                // reads, or changes nothing that is judged here
            }
        }
    }

    private void certificate(Invocation invocation, Organisation before) {
        EnableCall call = EnableCall.of(invocation);
        List<ExchangeServer> servers = call.servers().isEmpty() ? call.thumbprints().stream().flatMap(each -> holders(before, each))
                .toList()
                : call.servers().stream().flatMap(name -> before.server(name).stream()).toList();
        servers.forEach(server -> put(SERVER + Names.key(server.name()), new Hit(invocation, call.isServerSure())));
    }

    private static Stream<ExchangeServer> holders(Organisation before, Thumbprint thumbprint) {
        return before.serversWith(thumbprint).stream();
    }

    private void put(String key, Hit hit) {
        if (hit.counts(last.get(key))) {
            last.put(key, hit);
        }
    }
}
