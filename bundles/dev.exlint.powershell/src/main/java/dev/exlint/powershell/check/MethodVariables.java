package dev.exlint.powershell.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.ast.VariablePath;

/**
 * The variables of one method: which are set up by the engine, which may change type, which are assigned somewhere.
 *
 * <p>The trap: a variable that changes its type or is touched by commands that create variables is looked up when the method runs; then
 * one assignment anywhere is enough. Otherwise every path to a use must assign it.
 */
final class MethodVariables {

    private static final String ANY_TYPE = "OBJECT";

    private final Map<String, Variable> variables = new HashMap<>();
    private final Set<VariableExpressionAst> unassigned = new HashSet<>();
    private final boolean allDynamic;

    /** What is known of one name. */
    private static final class Variable {
        private final int bit;
        private final boolean automatic;
        private final List<VariableExpressionAst> reads = new ArrayList<>();
        private final List<VariableExpressionAst> doubtful = new ArrayList<>();
        private boolean dynamic;
        private boolean assigned;
        private String type = "";

        Variable(int bit, boolean automatic) {
            this.bit = bit;
            this.automatic = automatic;
        }
    }

    MethodVariables(boolean allDynamic) {
        this.allDynamic = allDynamic;
    }

    int count() {
        return variables.size();
    }

    void note(String name) {
        variable(name);
    }

    private Variable variable(String name) {
        String key = Names.key(name);
        String unaliased = "PSITEM".equals(key) ? "_" : key;
        return variables.computeIfAbsent(unaliased, k -> new Variable(variables.size(), AutomaticVariables.isAutomatic(k)));
    }

    /** Makes a name dynamic, as attributes and several conversions do. */
    void forceDynamic(VariableExpressionAst target) {
        if (isLocal(target)) {
            variable(name(target)).dynamic = true;
        }
    }

    void parameter(VariableExpressionAst parameter, boolean dynamic) {
        if (isLocal(parameter)) {
            Variable variable = variable(name(parameter));
            variable.assigned = true;
            variable.dynamic |= dynamic && !variable.automatic;
        }
    }

    /** Replays an assignment; the type is empty for none. */
    void assign(VariableExpressionAst target, String type, BitSet assigned) {
        if (isLocal(target)) {
            assignAny(name(target), type, assigned).assigned = true;
        }
    }

    /** Replays an implicit assignment. */
    void assignName(String name, String type, BitSet assigned) {
        assignAny(name, type, assigned);
    }

    private Variable assignAny(String name, String type, BitSet assigned) {
        Variable variable = variable(name);
        variable.dynamic |= allDynamic && !variable.automatic;
        if (variable.type.isEmpty()) {
            variable.type = type.isEmpty() ? ANY_TYPE : type;
        } else {
            String given = type.isEmpty() && !assigned.get(variable.bit) ? ANY_TYPE : type;
            variable.dynamic |= !given.isEmpty() && !given.equals(variable.type) && !variable.automatic;
        }
        assigned.set(variable.bit);
        return variable;
    }

    /** Replays a use. */
    void read(VariableExpressionAst use, BitSet assigned) {
        if (!isLocal(use) || AutomaticVariables.isConstant(use) || AutomaticVariables.isReadableInMethods(use)) {
            return;
        }
        Variable variable = variable(name(use));
        if (variable.automatic) {
            return;
        }
        variable.reads.add(use);
        if (!assigned.get(variable.bit)) {
            variable.doubtful.add(use);
        }
    }

    /** After the replay: uses that nothing makes good. */
    Set<VariableExpressionAst> unassigned() {
        for (Variable variable : variables.values()) {
            if (!variable.dynamic) {
                unassigned.addAll(variable.doubtful);
            } else if (!variable.assigned) {
                unassigned.addAll(variable.reads);
            }
        }
        return unassigned;
    }

    private static boolean isLocal(VariableExpressionAst variable) {
        return AutomaticVariables.isAnyLocal(variable.variablePath());
    }

    private static String name(VariableExpressionAst variable) {
        VariablePath path = variable.variablePath();
        return path.unqualifiedName();
    }
}
