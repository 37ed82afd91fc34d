package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.CatchClauseAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.ExpandableStringExpressionAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;
import java.util.List;
import java.util.Optional;

/**
 * Appends the KB's third step after a call: read the services back (rulings, 56; rules, 3.2, row 67).
 *
 * <p>
 * The trap: the line comes after the whole statement, with all its lines and the rest of its pipeline, not after the command; and it may only repeat what can be read twice without
 * another effect, a literal, a variable or a property.
 */
public final class VerifyLine {

    private final String source;
    private final TokenList tokens;

    private VerifyLine(SyntaxTree tree) {
        this.source = tree.source().text();
        this.tokens = tree.tokens();
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
     * Source text of an argument that may be repeated: a literal, a variable, or a property of one. A key of a splatted table is {@code $p.Key} and made by the caller.
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
        while (part instanceof MemberExpressionAst member && !(part instanceof InvokeMemberExpressionAst) && member.member() instanceof StringConstantExpressionAst) {
            part = member.expression();
        }
        return part instanceof VariableExpressionAst variable && !variable.splatted() || part instanceof StringConstantExpressionAst && part == argument;
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
        return new VerifyLine(tree).fix(tree.root(), call, target);
    }

    private Optional<Fix> fix(Ast root, CommandAst call, Target target) {
        return statementOf(root, call).map(statement -> {
            String line = line(call, target);
            return new Fix(Message.of("fix.verify", "line", line), FixKind.REVIEW, List.of(insertion(statement, line)));
        });
    }

    private static String line(CommandAst call, Target target) {
        String server = target.server().isEmpty() ? "" : " -Server " + target.server();
        return getCommand(call) + " -" + target.parameter() + " " + target.value() + server + " | Format-List FriendlyName,Services";
    }

    /** {@code Get-ExchangeCertificate}, with the module and the noun prefix of an imported session if the call has them. */
    private static String getCommand(CommandAst call) {
        String name = call.commandName().orElse("");
        int verb = name.lastIndexOf('\\') + 1;
        int noun = name.indexOf('-', verb);
        boolean standard = noun < 0 || name.substring(noun + 1).equalsIgnoreCase("ExchangeCertificate");
        return name.substring(0, verb) + "Get-" + (standard ? "ExchangeCertificate" : name.substring(noun + 1));
    }

    /** The innermost statement of a script, function or braced block that holds the call: a line after it is run after it. */
    private static Optional<StatementAst> statementOf(Ast root, CommandAst call) {
        List<Ast> path = AstPath.covering(root, call.start(), call.end()).nodes();
        for (int i = path.indexOf(call); i > 0; i--) {
            Ast list = path.get(i - 1);
            if (path.get(i) instanceof StatementAst statement
                    && (list instanceof NamedBlockAst || list instanceof StatementBlockAst && i > 1 && isBraced(path.get(i - 2)))) {
                return Optional.of(statement);
            }
        }
        return Optional.empty();
    }

    /** Whether the statements of a node stand between braces, not inside {@code $( )} or {@code @( )}. */
    private static boolean isBraced(Ast owner) {
        return owner instanceof StatementAst || owner instanceof CatchClauseAst;
    }

    private Edit insertion(StatementAst statement, String line) {
        int next = nextSignificant(statement.end());
        boolean sameLine = next < tokens.size() && switch (tokens.kind(next)) {
            case NewLine, EndOfInput -> false;
            default -> true;
        };
        if (sameLine) {
            return Edit.insert(statement.end(), "; " + line);
        }
        int end = Blanks.lineEnd(source, statement.end());
        int after = Blanks.afterLineEnd(source, end);
        String lineEnd = lineEnd();
        int first = Blanks.lineStart(source, statement.start());
        String indent = source.substring(first, Blanks.after(source, first, statement.start()));
        return after == end ? Edit.insert(end, lineEnd + indent + line + lineEnd) : Edit.insert(after, indent + line + lineEnd);
    }

    /** The index of the first token after the offset that is no comment on the same line. */
    private int nextSignificant(int offset) {
        int i = tokens.indexAt(offset - 1) + 1;
        while (i < tokens.size() && tokens.kind(i) == TokenKind.Comment) {
            i++;
        }
        return i;
    }

    /** The line end that most lines of the file have; LF if it has none. */
    private String lineEnd() {
        int crlf = 0;
        int lf = 0;
        for (int i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) {
            if (i > 0 && source.charAt(i - 1) == '\r') {
                crlf++;
            } else {
                lf++;
            }
        }
        return crlf > lf ? "\r\n" : "\n";
    }
}
