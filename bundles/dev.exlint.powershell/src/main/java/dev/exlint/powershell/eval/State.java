package dev.exlint.powershell.eval;

import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;

/**
 * Everything that is known at one point of the script, for all paths that lead there.
 *
 * @param scope the current scope
 * @param world the world of the command models
 * @param output what the current statement list has put out so far
 * @param mass the share of all paths
 * @param computer where commands run
 * @param buffers what stages of pipelines have collected, by their number
 */
record State(Scope scope, World world, Output output, Mass mass, Value computer, PersistentMap<Output> buffers) {

    State with(Scope changed) {
        return new State(changed, world, output, mass, computer, buffers);
    }

    State with(World changed) {
        return changed == world ? this : new State(scope, changed, output, mass, computer, buffers);
    }

    State with(Output changed) {
        return new State(scope, world, changed, mass, computer, buffers);
    }

    State with(Mass changed) {
        return new State(scope, world, output, changed, computer, buffers);
    }

    State on(Value changed) {
        return new State(scope, world, output, mass, changed, buffers);
    }

    State withBuffer(String name, Output buffer) {
        return new State(scope, world, output, mass, computer, buffers.with(name, buffer));
    }

    /** The state once nobody asks for the buffer any more: were it kept, no round of a loop would leave things as it found them. */
    State withoutBuffer(String name) {
        return new State(scope, world, output, mass, computer, buffers.without(name));
    }

    State half() {
        return with(mass.half());
    }

    /** The state after either path; null stands for a path that doesn't come here. */
    static State join(State first, State second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return new State(first.scope.join(second.scope), first.world.join(second.world), first.output.join(second.output),
                first.mass.plus(second.mass), ValueJoin.join(first.computer, second.computer),
                first.buffers.merge(second.buffers, (a, b) -> (a == null ? Output.NONE : a).join(b == null ? Output.NONE : b)));
    }

    /** The state before any number of rounds, from the state before and after one round: what a round changes is unknown. */
    State widen(State after) {
        Output widenedOutput = output.equals(after.output) ? output : Output.unknown(new Unknown(UnknownReason.LOOP, ""));
        return new State(scope.widen(after.scope), world.join(after.world), widenedOutput, mass,
                ValueJoin.join(computer, after.computer), buffers.merge(after.buffers,
                        (a, b) -> a != null && a.equals(b) ? a : Output.unknown(new Unknown(UnknownReason.LOOP, ""))));
    }

    /** Whether both know the same, whatever their shares. */
    boolean sameAs(State other) {
        return this == other || scope.sameAs(other.scope) && world.equals(other.world) && output.equals(other.output)
                && computer.equals(other.computer) && buffers.sameAs(other.buffers);
    }
}
