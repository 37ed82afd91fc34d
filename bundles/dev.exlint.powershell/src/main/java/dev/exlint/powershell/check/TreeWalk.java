package dev.exlint.powershell.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.source.Budget;

/**
 * Visits a tree in the engine's order with its own stack, and knows the way from the root, since nodes don't know their parents.
 */
abstract class TreeWalk {

    private final Budget budget;
    private final List<Ast> path = new ArrayList<>();
    private final List<Iterator<Ast>> rest = new ArrayList<>();

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
        begin(root);
        while (!path.isEmpty()) {
            Iterator<Ast> children = rest.get(rest.size() - 1);
            if (children.hasNext() && budget.spend()) {
                begin(children.next());
            } else {
                rest.remove(rest.size() - 1);
                leave(path.remove(path.size() - 1));
            }
        }
    }

    private void begin(Ast node) {
        path.add(node);
        boolean descend = enter(node);
        rest.add(descend ? node.childrenInVisitingOrder().iterator() : List.<Ast>of().iterator());
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
