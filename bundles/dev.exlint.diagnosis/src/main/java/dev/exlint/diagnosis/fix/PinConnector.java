package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.parse.SyntaxTree;
import java.util.List;
import java.util.Optional;

/** Names the certificate that a connector is to present, in a line after the call. */
public final class PinConnector {

    private PinConnector() {
    }

    /**
     * The fix that appends the line for a Send connector.
     *
     * @param tree the script as parsed
     * @param call the call after which it stands
     * @param connector the connector's identity
     * @param tlsCertificateName issuer and subject of the certificate, as Exchange writes them
     * @param title what the fix does, in words
     * @return nothing if the call stands in no statement of a script or block
     */
    public static Optional<Fix> after(SyntaxTree tree, CommandAst call, String connector, String tlsCertificateName, Message title) {
        return after(tree, call, "SendConnector", connector, tlsCertificateName, title);
    }

    /**
     * The fix that appends the line for a connector of either kind.
     *
     * @param tree the script as parsed
     * @param call the call after which it stands
     * @param noun the cmdlet's noun, {@code SendConnector} or {@code ReceiveConnector}
     * @param connector the connector's identity
     * @param tlsCertificateName issuer and subject of the certificate, as Exchange writes them
     * @param title what the fix does, in words
     * @return nothing if the call stands in no statement of a script or block
     */
    public static Optional<Fix> after(SyntaxTree tree, CommandAst call, String noun, String connector, String tlsCertificateName,
            Message title) {
        ScriptStyle style = new ScriptStyle(tree);
        String line = SessionName.of(call).command("Set", noun) + " -Identity " + style.quoted(connector)
                + " -TlsCertificateName " + style.quoted(tlsCertificateName);
        return AppendedLine.after(tree, call, line).map(edit -> new Fix(title, FixKind.REVIEW, List.of(edit)));
    }
}
