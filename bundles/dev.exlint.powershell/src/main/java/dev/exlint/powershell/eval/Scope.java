package dev.exlint.powershell.eval;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;

/**
 * A scope with everything named in it, and the scope of the caller behind it: PowerShell looks names up along the calls.
 *
 * <p>Immutable. The trap: a name that isn't found may still be set, once code ran that nobody can see ({@code absent}).
 *
 * @param kind what made the scope
 * @param variables by lower-case name
 * @param types type names that stick to variables, by lower-case name
 * @param functions by lower-case name
 * @param aliases targets by lower-case name
 * @param absent the value of a variable that isn't here and, for the outermost scope, nowhere else; null means "ask the caller's scope"
 * @param parent the caller's scope; null for the outermost
 * @param depth the number of scopes behind it
 */
record Scope(Kind kind, PersistentMap<Value> variables, PersistentMap<String> types, PersistentMap<Function> functions,
        PersistentMap<String> aliases, Value absent, Scope parent, int depth) {

    /** What makes a scope. */
    enum Kind {
        /** The session. */
        GLOBAL,
        /** A script file. */
        SCRIPT,
        /** A function or a called block. */
        LOCAL,
        /** A block that runs on another computer: it sees nothing of its caller. */
        REMOTE
    }

    /** Before a name among the types: the variable is hidden from other scopes. */
    static final String PRIVATE = "private:";
    /** Before a name among the types: the variable can't be assigned. */
    static final String CONSTANT = "constant:";

    static Scope outermost(Value absent) {
        return new Scope(Kind.GLOBAL, PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), absent,
                null, 0);
    }

    Scope child(Kind childKind) {
        return new Scope(childKind, PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), null, this,
                depth + 1);
    }

    /** The value here, null if the name isn't set here. */
    Value local(String name) {
        Value value = variables.get(name);
        return value == null && parent != null ? absent : value;
    }

    /** Whether some scope has the variable, or may have it. */
    boolean knows(String name) {
        for (Scope scope = this; scope != null; scope = scope.parent) {
            if (scope.variables.get(name) != null || scope.absent instanceof Unknown) {
                return true;
            }
        }
        return false;
    }

    Value lookup(String name) {
        for (Scope scope = this; scope != null; scope = scope.parent) {
            Value value = scope.variables.get(name);
            if (value != null && (scope == this || scope.types.get(PRIVATE + name) == null)) {
                return value;
            }
            if (scope.absent != null) {
                return named(scope.absent, name);
            }
        }
        return Known.NULL;
    }

    private static Value named(Value absent, String name) {
        return absent instanceof Unknown unknown && unknown.reason() == UnknownReason.UNDEFINED_VARIABLE
                ? new Unknown(UnknownReason.UNDEFINED_VARIABLE, name) : absent;
    }

    private Scope visibleParent() {
        return kind == Kind.REMOTE ? null : parent;
    }

    /** The scope in which {@code $using:} is evaluated: that of the code that sent the block away. */
    Scope sender() {
        Scope scope = this;
        while (scope.kind != Kind.REMOTE && scope.parent != null) {
            scope = scope.parent;
        }
        return scope.parent == null ? this : scope.parent;
    }

    Scope remoteChild() {
        return new Scope(Kind.REMOTE, PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(),
                Known.NULL, this, depth + 1);
    }

    Function function(String name) {
        for (Scope scope = this; scope != null; scope = scope.visibleParent()) {
            Function function = scope.functions.get(name);
            if (function != null) {
                return function;
            }
        }
        return null;
    }

    String alias(String name) {
        for (Scope scope = this; scope != null; scope = scope.visibleParent()) {
            String target = scope.aliases.get(name);
            if (target != null) {
                return target;
            }
        }
        return null;
    }

    Scope withVariable(String name, Value value) {
        return new Scope(kind, variables.with(name, value), types, functions, aliases, absent, parent, depth);
    }

    Scope withoutVariable(String name) {
        return new Scope(kind, variables.without(name), types.without(name), functions, aliases, absent, parent, depth);
    }

    Scope withType(String name, String type) {
        return new Scope(kind, variables, types.with(name, type), functions, aliases, absent, parent, depth);
    }

    Scope withFunction(String name, Function function) {
        return new Scope(kind, variables, types, functions.with(name, function), aliases, absent, parent, depth);
    }

    Scope withAlias(String name, String target) {
        return new Scope(kind, variables, types, functions, aliases.with(name, target), absent, parent, depth);
    }

    Scope withParent(Scope newParent) {
        return newParent == parent ? this : new Scope(kind, variables, types, functions, aliases, absent, newParent, depth);
    }

    /** The scope after code that may have set any variable. */
    Scope forgetting(Unknown why) {
        Scope before = parent == null ? null : parent.forgetting(why);
        return new Scope(kind, PersistentMap.empty(), PersistentMap.empty(), functions, aliases, why, before, depth);
    }

    /** The ancestor of that depth, or this. */
    Scope outTo(int wanted) {
        Scope scope = this;
        while (scope.depth > wanted) {
            scope = scope.parent;
        }
        return scope;
    }

    Scope join(Scope other) {
        if (this == other) {
            return this;
        }
        Scope before = parent == null ? null : parent.join(other.parent);
        return new Scope(kind, variables.mergeKeys(other.variables, (name, a, b) -> joinValues(name, a, b, other)),
                types.merge(other.types, (a, b) -> a != null && a.equals(b) ? a : null),
                functions.merge(other.functions, (a, b) -> a != null && a.equals(b) ? a : Function.UNKNOWN),
                aliases.merge(other.aliases, (a, b) -> a != null && a.equals(b) ? a : UNKNOWN_ALIAS), joinAbsent(other), before, depth);
    }

    /** The target of an alias that differs between two paths. */
    static final String UNKNOWN_ALIAS = "";

    /** Not set on one path: what shows there is the caller's value. */
    private Value joinValues(String name, Value mine, Value theirs, Scope other) {
        return ValueJoin.join(mine != null ? mine : lookup(name), theirs != null ? theirs : other.lookup(name));
    }

    /** The scope after a round of a loop whose number of rounds nobody knows: what changed is unknown. */
    Scope widen(Scope after) {
        if (this == after) {
            return this;
        }
        Scope before = parent == null ? null : parent.widen(after.parent);
        Scope joined = withParent(before).join(after.withParent(before));
        PersistentMap<Value> widened = variables.mergeKeys(after.variables,
                (name, a, b) -> widened(name, a != null ? a : lookup(name), b != null ? b : after.lookup(name)));
        return new Scope(kind, widened, joined.types, joined.functions, joined.aliases, joined.absent, before, depth);
    }

    private static Value widened(String name, Value before, Value after) {
        return before.equals(after) ? before : new Unknown(UnknownReason.LOOP, name);
    }

    private Value joinAbsent(Scope other) {
        if (absent == null || other.absent == null) {
            return absent == null ? other.absent : absent;
        }
        return ValueJoin.join(absent, other.absent);
    }

    boolean sameAs(Scope other) {
        if (this == other) {
            return true;
        }
        return variables.sameAs(other.variables) && functions.sameAs(other.functions) && aliases.sameAs(other.aliases)
                && types.sameAs(other.types) && (absent == null ? other.absent == null : absent.equals(other.absent))
                && (parent == null || parent.sameAs(other.parent));
    }
}
