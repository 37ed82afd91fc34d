package dev.exlint.diagnosis.rule.prompt;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.settings.Settings;
import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What makes Enable-ExchangeCertificate ask, and the signs that nobody is there to answer. */
final class Prompts {

    private static final long ASKING = ExchangeService.SMTP.bit() | ExchangeService.IIS.bit() | ExchangeService.UM.bit();

    private static final Set<String> SHELLS = Set.of("powershell", "powershell.exe", "pwsh", "pwsh.exe");

    private Prompts() {
    }

    /** Whether the call certainly binds a service that asks, and Force certainly doesn't keep it from asking. */
    static boolean ask(EnableCall call) {
        Binding binding = call.invocation().binding();
        boolean asks = binding.value("Services").filter(value -> value instanceof Known known && known.content() instanceof EnumValue flags
                && (flags.flags() & ASKING) != 0).isPresent();
        boolean silent = binding.open().isPresent() || binding.value("Force").filter(value -> !value.equals(Known.FALSE)).isPresent();
        return asks && !silent && !call.invocation().isRehearsal();
    }

    /** What shows an unattended run: a setting, a scheduled task or job, a shell without input, no confirmations. */
    static Optional<Evidence> unattended(RuleContext context) {
        Settings settings = context.check().settings();
        return settings.unattended()
                ? Optional.of(new Evidence(Message.of("evidence.unattended.setting"), Grade.NONE, "", settings.file(), 0))
                : firstSign(context).map(place -> Evidence.fact(Message.of("evidence.unattended", "line",
                        Integer.toString(context.line(place.start())))));
    }

    /** The first sign in a script, none or one. */
    private record Sign(List<Ast> places) {
    }

    private static Optional<Ast> firstSign(RuleContext context) {
        return context.memo().get(Sign.class, () -> new Sign(sign(context).stream().toList())).places().stream().findFirst();
    }

    private static Optional<Ast> sign(RuleContext context) {
        for (CommandAst command : context.all(CommandAst.class)) {
            String name = command.commandName().orElse("").toLowerCase(Locale.ROOT);
            boolean scheduled = name.equals("register-scheduledtask") || name.equals("register-scheduledjob");
            if (scheduled || isShell(name) && command.commandElements().stream().anyMatch(Prompts::isNonInteractive)) {
                return Optional.of(command);
            }
        }
        return context.all(AssignmentStatementAst.class).stream().filter(Prompts::switchesConfirmationsOff)
                .map(Ast.class::cast).findFirst();
    }

    private static boolean isShell(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('\\'), name.lastIndexOf('/')) + 1);
        return SHELLS.contains(file);
    }

    /** The shells take any beginning that is long enough, {@code -noni}. */
    private static boolean isNonInteractive(CommandElementAst element) {
        return element instanceof CommandParameterAst parameter && parameter.parameterName().length() >= 4
                && "noninteractive".startsWith(parameter.parameterName().toLowerCase(Locale.ROOT));
    }

    private static boolean switchesConfirmationsOff(AssignmentStatementAst assignment) {
        return assignment.left() instanceof VariableExpressionAst variable
                && variable.variablePath().unqualifiedName().equalsIgnoreCase("ConfirmPreference")
                && AstQueries.all(assignment.right(), StringConstantExpressionAst.class).stream()
                        .anyMatch(text -> text.value().equalsIgnoreCase("None"));
    }
}
