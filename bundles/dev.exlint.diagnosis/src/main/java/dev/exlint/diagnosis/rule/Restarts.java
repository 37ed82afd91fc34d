package dev.exlint.diagnosis.rule;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The commands of a script that restart a service, or may.
 *
 * <p>The trap: a service whose name isn't written there may be any.
 */
public final class Restarts {

    private static final Set<String> OF_ANY = Set.of("restart-service", "start-service", "stop-service", "net", "net.exe", "sc", "sc.exe",
            "restart-computer", "start", "spsv", "sasv", "shutdown", "shutdown.exe");

    private Restarts() {
    }

    /**
     * Whether such a command stands after the place, or in a function that may be called there.
     *
     * @param own commands that restart it whatever they are given
     * @param service what its name looks like
     */
    public static boolean after(RuleContext context, int offset, Set<String> own, Pattern service) {
        List<FunctionDefinitionAst> functions = context.all(FunctionDefinitionAst.class);
        return context.all(CommandAst.class).stream().filter(command -> command.start() > offset
                || functions.stream().anyMatch(each -> each.start() <= command.start() && command.end() <= each.end()))
                .anyMatch(command -> restarts(context, command, own, service));
    }

    private static boolean restarts(RuleContext context, CommandAst command, Set<String> own, Pattern service) {
        String name = command.commandName().orElse("").toLowerCase(Locale.ROOT);
        if (own.contains(name)) {
            return true;
        }
        String arguments = context.tree().source().text().substring(command.commandElements().get(0).end(), command.end());
        boolean open = arguments.isBlank() || arguments.indexOf('$') >= 0 || arguments.indexOf('@') >= 0;
        return OF_ANY.contains(name) && (open || service.matcher(arguments).find());
    }
}
