package dev.exlint.powershell.check;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.source.Budget;

/**
 * Visits a tree in the engine's order with its own stack, and knows the way from the root, since nodes don't know their parents.
 */
abstract class TreeWalk {

    private final Budget budget;
    private final List<Ast> path = new ArrayList<>(64);
    /** What is still to be visited, the next one last; null ends the node on top of the path. */
    private final List<Ast> open = new ArrayList<>(128);

    TreeWalk(Budget budget) {
        this.budget = budget;
    }

    /** Called before the children; answers whether to visit them. */
    abstract boolean enter(Ast node);

    /** Called after the children, also when they were skipped. */
    void leave(Ast node) {
        // nothing to do unless a walk keeps scopes
    }

    final void walk(Ast root) {
        open.add(root);
        while (!open.isEmpty() && budget.spend()) {
            Ast node = open.remove(open.size() - 1);
            if (node == null) {
                leave(path.remove(path.size() - 1));
                continue;
            }
            path.add(node);
            boolean descend = enter(node);
            open.add(null);
            if (descend) {
                int first = open.size();
                node.addChildrenTo(open);
                reverse(open, first);
            }
        }
    }

    /** Turns the end of a list round, so that the first child comes off it first. */
    private static void reverse(List<Ast> nodes, int from) {
        for (int low = from, high = nodes.size() - 1; low < high; low++, high--) {
            Ast node = nodes.get(low);
            nodes.set(low, nodes.get(high));
            nodes.set(high, node);
        }
    }

    /**
     * Looks up from the node being entered.
     *
     * @param levels 1 for the parent, 2 for its parent …
     * @return the ancestor, or null above the root
     */
    final Ast ancestor(int levels) {
        int index = path.size() - 1 - levels;
        return index < 0 ? null : path.get(index);
    }

    final Budget budget() {
        return budget;
    }
}
