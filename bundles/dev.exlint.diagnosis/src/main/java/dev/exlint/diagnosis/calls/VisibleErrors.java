package dev.exlint.diagnosis.calls;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.TrapStatementAst;
import dev.exlint.powershell.ast.TryStatementAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.command.BuiltIns;
import dev.exlint.powershell.parse.SyntaxTree;

/**
 * Whether an error at a command comes out as an error of that command. One that is caught isn't seen, and one of a block on another
 * computer is reported at the command that sent the block (recorded).
 */
final class VisibleErrors {

    private static final List<String> HERE = List.of("foreach-object", "where-object");

    private final SyntaxTree tree;
    private final boolean silenced;
    private final boolean catches;

    VisibleErrors(SyntaxTree tree, Map<String, SyntaxTree> files) {
        this.tree = tree;
        this.catches = !AstQueries.all(tree.root(), TryStatementAst.class).isEmpty();
        this.silenced = silences(tree) || files.values().stream()
                .anyMatch(each -> silences(each) || !AstQueries.all(each.root(), TryStatementAst.class).isEmpty());
    }

    private static boolean silences(SyntaxTree tree) {
        return !AstQueries.all(tree.root(), TrapStatementAst.class).isEmpty()
                || AstQueries.all(tree.root(), VariableExpressionAst.class).stream().anyMatch(VisibleErrors::isPreference);
    }

    private static boolean isPreference(VariableExpressionAst variable) {
        return variable.variablePath().unqualifiedName().equalsIgnoreCase("ErrorActionPreference");
    }

    /** Whether it certainly comes out. */
    boolean at(CommandAst site) {
        if (silenced) {
            return false;
        }
        List<Ast> path = AstPath.covering(tree.root(), site.start(), site.end()).nodes();
        boolean inFunction = path.stream().anyMatch(FunctionDefinitionAst.class::isInstance);
        boolean inTry = path.stream().anyMatch(TryStatementAst.class::isInstance);
        if (inTry || inFunction && catches) {
            return false;
        }
        for (int i = 1; i < path.size(); i++) {
            if (path.get(i) instanceof ScriptBlockExpressionAst && !(path.get(i - 1) instanceof CommandAst command && runsHere(command))) {
                return false;
            }
        }
        return true;
    }

    private static boolean runsHere(CommandAst command) {
        return command.commandName().map(BuiltIns::canonical).map(name -> name.toLowerCase(Locale.ROOT)).filter(HERE::contains).isPresent();
    }
}
