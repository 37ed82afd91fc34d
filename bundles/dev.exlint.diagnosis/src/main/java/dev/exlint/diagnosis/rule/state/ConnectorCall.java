package dev.exlint.diagnosis.rule.state;

import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.Value;
import java.util.List;
import java.util.Optional;

/** Which connectors a Set- or New- cmdlet means, as far as the snapshot lists them. */
public final class ConnectorCall {

    private ConnectorCall() {
    }

    /** The labels of the Send connectors that the call changes or makes. */
    public static List<String> sendConnectors(Invocation call) {
        return identity(call).flatMap(name -> organisation(call).sendConnector(name)).map(SendConnector::label).stream().toList();
    }

    /** The labels of the Receive connectors that the call changes or makes. */
    public static List<String> receiveConnectors(Invocation call) {
        return identity(call).flatMap(name -> organisation(call).receiveConnector(name)).map(ReceiveConnector::label).stream().toList();
    }

    /** How the call names its connector, if that is known. */
    public static Optional<String> identity(Invocation call) {
        return call.binding().value("Identity").or(() -> call.binding().value("Name")).flatMap(ConnectorCall::text);
    }

    private static Optional<String> text(Value value) {
        if (!(value instanceof Known known)) {
            return Optional.empty();
        }
        Object content = known.content() instanceof OpaqueObject object && object.text() instanceof Known text ? text.content()
                : known.content();
        return content instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Afterwards, so that a connector that the call makes or renames is found, too. */
    private static Organisation organisation(Invocation call) {
        return ChangePlan.organisation(call.after());
    }
}
