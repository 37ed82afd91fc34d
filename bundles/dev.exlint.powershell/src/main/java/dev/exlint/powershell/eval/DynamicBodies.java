package dev.exlint.powershell.eval;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.TrapStatementAst;
import dev.exlint.powershell.token.TokenKind;

/**
 * Tells bodies whose variables the engine doesn't optimise: in them a compound assignment reads the caller's value (recorded).
 */
final class DynamicBodies {

    private static final Set<String> COMMANDS = Set.of("new-variable", "set-variable", "remove-variable", "set-psbreakpoint", "nv", "sv",
            "rv", "sbp", "set");

    private DynamicBodies() {
    }

    static boolean isDynamic(ScriptBlockAst body) {
        Deque<Ast> open = new ArrayDeque<>();
        open.push(body);
        while (!open.isEmpty()) {
            Ast node = open.pop();
            if (node instanceof TrapStatementAst || node instanceof CommandAst command && isDynamic(command)) {
                return true;
            }
            if (!(node instanceof FunctionDefinitionAst) && !(node instanceof ScriptBlockExpressionAst)) {
                node.children().forEach(open::push);
            }
        }
        return false;
    }

    private static boolean isDynamic(CommandAst command) {
        return command.invocationOperator() == TokenKind.Dot
                || command.commandName().map(name -> COMMANDS.contains(name.toLowerCase(Locale.ROOT))).orElse(false);
    }
}
