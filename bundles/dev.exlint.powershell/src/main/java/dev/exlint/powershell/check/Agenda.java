package dev.exlint.powershell.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import dev.exlint.powershell.source.Budget;

/** Steps still to be taken, so that nesting of any depth needs no Java stack: a step plans its parts instead of calling them. */
final class Agenda {

    private final Deque<Runnable> open = new ArrayDeque<>();

    /** Plans steps to be taken next, in this order, before everything planned earlier. */
    void plan(List<Runnable> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            open.push(steps.get(i));
        }
    }

    /** Takes all steps; false if the budget ended it. */
    boolean run(Budget budget) {
        while (!open.isEmpty()) {
            if (!budget.spend()) {
                return false;
            }
            open.pop().run();
        }
        return true;
    }
}
