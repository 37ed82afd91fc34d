package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.SyntaxError;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that a syntax error tears: what recovery made of them is a guess, so no other finding stands there.
 *
 * <p>The trap: an error tears only the innermost statement around it. A missing brace at the end of a file says nothing about the
 * complete calls inside the block.
 */
public final class BrokenStatements {

    private final List<Ast> torn = new ArrayList<>();

    /** Finds the torn statements of a tree. */
    public BrokenStatements(SyntaxTree tree) {
        for (SyntaxError error : tree.errors()) {
            torn.add(innermostStatement(tree.root(), error.start(), error.end()));
        }
    }

    /** Whether the finding stands in a torn statement and in no complete one inside of it. */
    public boolean hold(SyntaxTree tree, Finding finding) {
        return !torn.isEmpty() && torn.contains(innermostStatement(tree.root(), finding.start(), finding.end()));
    }

    private static Ast innermostStatement(Ast root, int start, int end) {
        Ast found = root;
        Ast node = root;
        while (node != null) {
            if (node instanceof StatementAst) {
                found = node;
            }
            node = childAround(node, start, end);
        }
        return found;
    }

    private static Ast childAround(Ast node, int start, int end) {
        for (Ast child : node.children()) {
            boolean inside = start == end ? child.start() <= start && start <= child.end() && child.start() < child.end()
                    : child.start() <= start && end <= child.end();
            if (inside) {
                return child;
            }
        }
        return null;
    }
}
