package dev.exlint.powershell.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SyntaxError;

/**
 * Runs every semantic check over a finished tree, as the parser's last step.
 *
 * <p>The trap: the engine resolves names in a pass of its own first, so a class defined twice is reported before everything else.
 */
public final class SemanticChecks {

    private SemanticChecks() {
    }

    /**
     * Checks a tree.
     *
     * @param root the root of a whole source
     * @param dialect whose rules
     * @param budget bounds the work; what it cuts off is not checked
     * @param errors takes the errors in the engine's order
     */
    public static void check(ScriptBlockAst root, Dialect dialect, Budget budget, Consumer<SyntaxError> errors) {
        List<SyntaxError> found = new ArrayList<>();
        SemanticWalk walk = new SemanticWalk(new ErrorReport(found::add), dialect, budget);
        walk.walk(root);
        if (walk.sawTypeDefinition()) {
            new NameScopes(new ErrorReport(errors), budget).walk(root);
        }
        found.forEach(errors);
    }

    /**
     * Checks what the engine's restricted language refuses when no command is allowed, as in data files.
     *
     * @param root a block
     * @param budget bounds the work
     * @param errors takes the errors in the engine's order
     */
    public static void checkData(Ast root, Budget budget, Consumer<SyntaxError> errors) {
        new RestrictedLanguage(new ErrorReport(errors), Optional.of(List.of()), budget).walk(root);
    }
}
