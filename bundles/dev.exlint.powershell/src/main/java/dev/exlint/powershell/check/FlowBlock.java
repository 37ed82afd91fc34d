package dev.exlint.powershell.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A stretch of a method without branches: what it reads and assigns in order, and where it goes on.
 *
 * <p>The trap: reachability is what was known when an edge was drawn, as in the engine, not what would be found afterwards.
 */
final class FlowBlock {

    private final List<FlowBlock> successors = new ArrayList<>();
    private final Set<FlowBlock> successorSet = new HashSet<>();
    private final List<FlowBlock> predecessors = new ArrayList<>();
    private final List<Runnable> uses = new ArrayList<>();
    private boolean reachable;
    private boolean leaves;
    private BitSet assigned;

    static FlowBlock entry() {
        FlowBlock entry = new FlowBlock();
        entry.reachable = true;
        return entry;
    }

    void flowsTo(FlowBlock next) {
        if (successorSet.add(next)) {
            next.reachable |= reachable;
            successors.add(next);
            next.predecessors.add(this);
        }
    }

    /** Marks that it ends the method with a value or an error. */
    void markLeaving() {
        leaves = true;
    }

    void add(Runnable use) {
        uses.add(use);
    }

    /** Whether everything that flows here has left the method already. */
    boolean isReachedOnlyByLeaving() {
        return predecessors.stream().allMatch(block -> block.leaves || !block.reachable);
    }

    /** The variables assigned at the place being replayed. */
    BitSet assigned() {
        return assigned;
    }

    /** Runs the uses with the variables assigned on every path known so far. */
    void replay(int variables) {
        assigned = new BitSet(variables);
        boolean first = true;
        for (FlowBlock predecessor : predecessors) {
            if (predecessor.assigned != null && predecessor != this) {
                if (first) {
                    assigned.or(predecessor.assigned);
                } else {
                    assigned.and(predecessor.assigned);
                }
                first = false;
            }
        }
        uses.forEach(Runnable::run);
    }

    /** The blocks that can be reached, each before what follows it, back edges aside. */
    List<FlowBlock> inOrder() {
        List<FlowBlock> order = new ArrayList<>();
        Set<FlowBlock> seen = new HashSet<>();
        Deque<FlowBlock> path = new ArrayDeque<>();
        Deque<Integer> next = new ArrayDeque<>();
        seen.add(this);
        path.push(this);
        next.push(0);
        while (!path.isEmpty()) {
            FlowBlock block = path.element();
            int index = next.pop();
            if (index == block.successors.size()) {
                order.add(path.pop());
                continue;
            }
            next.push(index + 1);
            FlowBlock successor = block.successors.get(index);
            if (seen.add(successor)) {
                path.push(successor);
                next.push(0);
            }
        }
        Collections.reverse(order);
        return order;
    }
}
