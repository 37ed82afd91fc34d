package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.ExpandableStringExpressionAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.parse.SyntaxTree;
import java.util.List;
import java.util.Optional;

/**
 * Appends the KB's third step after a call: read the services back (rulings, 56; rules, 3.2, row 67).
 *
 * <p>
 * The trap: the line comes after the whole statement, with all its lines and the rest of its pipeline, not after the command; and it may
 * only repeat what can be read twice without another effect, a literal, a variable or a property.
 */
public final class VerifyLine {

    private VerifyLine() {
    }

    /**
     * How the appended line names the certificate.
     *
     * @param parameter
     *            {@code Thumbprint} or {@code Identity}, as the call named it
     * @param value
     *            source text of a literal, variable or property
     * @param server
     *            source text of the server, empty if the call names none
     */
    public record Target(String parameter, String value, String server) {
    }

    /**
     * Source text of an argument that may be repeated: a literal, a variable, or a property of one. A key of a splatted table is
     * {@code $p.Key} and made by the caller.
     *
     * @return nothing if reading it again could do or mean something else
     */
    public static Optional<String> repeatable(SyntaxTree tree, Ast argument) {
        return isRepeatable(argument) ? Optional.of(tree.source().text().substring(argument.start(), argument.end())) : Optional.empty();
    }

    private static boolean isRepeatable(Ast argument) {
        if (argument instanceof ExpandableStringExpressionAst string) {
            return string.nestedExpressions().stream().allMatch(VariableExpressionAst.class::isInstance);
        }
        Ast part = argument;
        while (part instanceof MemberExpressionAst member && !(part instanceof InvokeMemberExpressionAst)
                && member.member() instanceof StringConstantExpressionAst) {
            part = member.expression();
        }
        return part instanceof VariableExpressionAst variable && !variable.splatted()
                || part instanceof StringConstantExpressionAst && part == argument;
    }

    /**
     * The fix that appends the line.
     *
     * @param tree
     *            the script as parsed
     * @param call
     *            the call whose certificate is read back
     * @param target
     *            how to name the certificate
     * @return nothing if the call stands in no statement of a script or block
     */
    public static Optional<Fix> after(SyntaxTree tree, CommandAst call, Target target) {
        String line = line(call, target);
        return AppendedLine.after(tree, call, line)
                .map(edit -> new Fix(Message.of("fix.verify", "line", line), FixKind.REVIEW, List.of(edit)));
    }

    private static String line(CommandAst call, Target target) {
        String server = target.server().isEmpty() ? "" : " -Server " + target.server();
        return SessionName.of(call).command("Get", "ExchangeCertificate") + " -" + target.parameter() + " " + target.value() + server
                + " | Format-List FriendlyName,Services";
    }
}
