package dev.exlint.diagnosis.fix;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.SourceText;
import java.util.Optional;

/**
 * Proves that a fix leaves a call in one piece: the changed text is parsed again and the call must have the same elements but for the one that was edited.
 *
 * <p>
 * It exists because a line break or a comment that stays behind may end the command early (rules, 3.1, principle 5); the parser knows, a table of cases wouldn't.
 */
final class CallProof {

    private CallProof() {
    }

    /** Whether the call, apart from the edited argument, reads the same after the fix, and the text has no new error. */
    static boolean keepsTheRest(SyntaxTree tree, CommandAst call, Ast edited, Fix fix, Budget budget) {
        String before = tree.source().text();
        String after = fix.applyTo(before);
        SyntaxTree changed = Parser.parse(SourceText.of(after), tree.dialect(), budget);
        if (changed.errors().size() != tree.errors().size()) {
            return false;
        }
        Optional<CommandAst> same = commandAt(changed.root(), call.start());
        return same.isPresent() && sameElements(before, call, after, same.get(), edited);
    }

    private static boolean sameElements(String before, CommandAst call, String after, CommandAst same, Ast edited) {
        if (same.commandElements().size() != call.commandElements().size() || same.redirections().size() != call.redirections().size()) {
            return false;
        }
        for (int i = 0; i < call.commandElements().size(); i++) {
            CommandElementAst was = call.commandElements().get(i);
            CommandElementAst is = same.commandElements().get(i);
            boolean holdsEdit = was.start() <= edited.start() && edited.end() <= was.end();
            if (was.nodeType() != is.nodeType() && !holdsEdit
                    || !holdsEdit && !before.substring(was.start(), was.end()).equals(after.substring(is.start(), is.end()))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<CommandAst> commandAt(Ast root, int start) {
        return AstPath.at(root, start).nodes().stream()
                .filter(node -> node.start() == start && node instanceof CommandAst)
                .map(CommandAst.class::cast)
                .findFirst();
    }
}
