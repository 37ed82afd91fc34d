package dev.exlint.diagnosis.fix;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Proves that a fix changes one node and nothing else: the text around it is parsed again, and both trees must agree everywhere but there.
 *
 * <p>It exists because a line break or a comment that stays behind may end a statement early (rules, 3.1, principle 5); the parser knows,
 * a table of cases wouldn't.
 */
final class SameTree {

    private SameTree() {
    }

    /** Two nodes that must agree. */
    private record Pair(Ast before, Ast after) {
    }

    /** Whether the text reads the same after the fix, apart from the edited node, and has no other error than before. */
    static boolean butFor(SyntaxTree tree, Ast edited, Fix fix, Budget budget) {
        Window window = Window.of(tree, edited, fix);
        String before = tree.source().text().substring(window.start(), window.end());
        String after = window.shifted(fix).applyTo(before);
        SyntaxTree original = Parser.parse(SourceText.of(before), tree.dialect(), budget);
        SyntaxTree changed = Parser.parse(SourceText.of(after), tree.dialect(), budget);
        if (budget.isExhausted() || changed.errors().size() != original.errors().size()) {
            return false;
        }
        Deque<Pair> open = new ArrayDeque<>(List.of(new Pair(original.root(), changed.root())));
        while (!open.isEmpty()) {
            Pair pair = open.pop();
            if (!window.isAt(pair.before(), edited) && !agree(pair, before, after, open)) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(Pair pair, String before, String after, Deque<Pair> open) {
        List<Ast> were = pair.before().children();
        List<Ast> are = pair.after().children();
        if (pair.before().nodeType() != pair.after().nodeType() || were.size() != are.size()) {
            return false;
        }
        for (int i = 0; i < were.size(); i++) {
            open.push(new Pair(were.get(i), are.get(i)));
        }
        return !were.isEmpty() || text(pair.before(), before).equals(text(pair.after(), after));
    }

    private static String text(Ast leaf, String source) {
        int start = Math.min(leaf.start(), source.length());
        return source.substring(start, Math.max(start, Math.min(leaf.end(), source.length())));
    }
}
