package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.VerifyLine;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.parse.SyntaxTree;
import java.util.Optional;

/**
 * The KB's third step for one call: read the services of its certificate back.
 *
 * <p>The trap: a script that reads them back already needs no second line.
 */
public final class Verification {

    private static final String GET = "Get-ExchangeCertificate";

    private final RuleContext context;

    /** For the calls of one script. */
    public Verification(RuleContext context) {
        this.context = context;
    }

    /** The line after the call, unless the certificate can't be named again or is read back already. */
    public Optional<Fix> after(EnableCall call) {
        Optional<BoundParameter> certificate = call.certificateParameter();
        if (certificate.isEmpty() || isReadBack(call, certificate.get())) {
            return Optional.empty();
        }
        Optional<String> value = text(certificate.get());
        Optional<String> server = call.serverParameter().isPresent() ? text(call.serverParameter().get()) : Optional.of("");
        if (value.isEmpty() || server.isEmpty()) {
            return Optional.empty();
        }
        VerifyLine.Target target = new VerifyLine.Target(certificate.get().name(), value.get(), server.get());
        return VerifyLine.after(context.tree(), call.invocation().site(), target);
    }

    private boolean isReadBack(EnableCall call, BoundParameter certificate) {
        return context.trace().invocations().stream().anyMatch(later -> later.ordinal() > call.invocation().ordinal()
                && later.command().equalsIgnoreCase(GET) && reads(later, certificate));
    }

    private static boolean reads(Invocation get, BoundParameter certificate) {
        return get.binding().value("Thumbprint").or(() -> get.binding().value("Identity"))
                .filter(certificate.value()::equals).isPresent();
    }

    private Optional<String> text(BoundParameter parameter) {
        Optional<Ast> argument = parameter.argument();
        if (argument.isEmpty()) {
            return Optional.empty();
        }
        if (parameter.origin() == Origin.SPLAT) {
            return splatted(context.tree(), argument.get(), parameter.name());
        }
        return VerifyLine.repeatable(context.tree(), argument.get());
    }

    private static Optional<String> splatted(SyntaxTree tree, Ast argument, String key) {
        if (!(argument instanceof VariableExpressionAst) || tree.source().text().charAt(argument.start()) != '@') {
            return Optional.empty();
        }
        return Optional.of("$" + tree.source().text().substring(argument.start() + 1, argument.end()) + "." + key);
    }
}
