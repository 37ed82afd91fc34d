package dev.exlint.diagnosis.rule.hygiene;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.CatchClauseAst;
import dev.exlint.powershell.ast.TryStatementAst;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A change whose errors nobody sees: silenced by a parameter, or caught and forgotten. Off by default. */
public final class ErrorsSwallowed implements Rule {

    private static final List<String> READING = List.of("Get-", "Test-");

    @Override
    public String name() {
        return "EXErrorsSwallowed";
    }

    @Override
    public boolean isOnByDefault() {
        return false;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Invocation call : context.trace().invocations()) {
            if (READING.stream().noneMatch(call.command()::startsWith)) {
                call.binding().parameter("ErrorAction").filter(ErrorsSwallowed::isSilent).ifPresent(bound -> findings.certain(Level.INFO,
                        Place.parameter(call, bound), Message.of("errorsSwallowed", "command", call.command()), List.of(),
                        Optional.empty()));
                emptyCatch(context, call).ifPresent(each -> findings.certain(Level.INFO, Place.command(call),
                        Message.of("errorsSwallowed.caught", "command", call.command(), "line",
                        Integer.toString(context.line(each.start()))), List.of(),
                        Optional.empty()));
            }
        }
        return findings.list();
    }

    private static boolean isSilent(BoundParameter bound) {
        String text = bound.value() instanceof Known known ? String.valueOf(known.content()) : "";
        return List.of("silentlycontinue", "ignore", "0", "4").contains(text.toLowerCase(Locale.ROOT));
    }

    /** A catch without a statement, of the nearest try whose body holds the call. */
    private static Optional<CatchClauseAst> emptyCatch(RuleContext context, Invocation call) {
        List<Ast> path = AstPath.covering(context.tree().root(), call.site().start(), call.site().end()).nodes();
        for (int i = path.size() - 1; i > 0; i--) {
            if (path.get(i - 1) instanceof TryStatementAst statement && path.get(i) == statement.body()) {
                return statement.catchClauses().stream().filter(each -> each.body().statements().isEmpty()).findFirst();
            }
        }
        return Optional.empty();
    }
}
