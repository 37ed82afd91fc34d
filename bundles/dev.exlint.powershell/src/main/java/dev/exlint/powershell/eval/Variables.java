package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.exlint.powershell.ast.VariablePath;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.LocalComputer;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Reads and sets variables, the engine's own and those of drives among them.
 */
final class Variables {

    private static final Set<String> SET_BY_THE_ENGINE = Set.of("psscriptroot", "pscommandpath", "matches", "?", "lastexitcode", "error",
            "myinvocation", "host", "pid", "pwd", "home", "psversiontable", "profile", "pshome", "pscmdlet", "executioncontext",
            "stacktrace", "psculture", "psuiculture", "psedition", "iswindows", "islinux", "ismacos", "iscoreclr", "nestedpromptlevel",
            "shellid", "^", "$", "exbin", "exinstall", "exscripts", "psdefaultparametervalues", "psitem", "_");
    /** The name under which a scope keeps the parameter set of its function. */
    static final String PARAMETER_SET = "\0set";
    private static final String ENVIRONMENT = "env:";

    private Variables() {
    }

    static Value read(Evaluation run, VariablePath path) {
        String name = path.unqualifiedName().toLowerCase(Locale.ROOT);
        if (!path.drive().isEmpty()) {
            return readDrive(run, path.drive(), path.unqualifiedName());
        }
        switch (name) {
            case "true":
                return Known.TRUE;
            case "false":
                return Known.FALSE;
            case "null":
                return Known.NULL;
            case "psscriptroot":
                return new Known(run.unit().folder());
            case "pscommandpath":
                return new Known(run.unit().path());
            default:
                break;
        }
        if (run.isDead()) {
            return Known.NULL;
        }
        Scope scope = scope(run.state.scope(), path.scope());
        boolean here = path.scope().equals("local") || path.scope().equals("private");
        Value value = here ? scope.local(key(name)) : scope.lookup(key(name));
        if (Strictness.isOn(run) && !scope.knows(key(name)) && !SET_BY_THE_ENGINE.contains(name)) {
            run.raise();
        }
        return automatic(value == null ? Known.NULL : value, name);
    }

    /** {@code $PSItem} is another name of {@code $_}. */
    static String key(String lowerName) {
        return lowerName.equals("psitem") ? "_" : lowerName;
    }

    private static Value automatic(Value value, String name) {
        boolean unset = value instanceof Known known && known.isNull()
                || value instanceof Unknown unknown && unknown.reason() == UnknownReason.UNDEFINED_VARIABLE;
        if (unset && SET_BY_THE_ENGINE.contains(name)) {
            return name.equals("_") || name.equals("psitem") ? value : new Unknown(UnknownReason.AUTOMATIC_VARIABLE, name);
        }
        return value;
    }

    static Value readDrive(Evaluation run, String drive, String name) {
        if (drive.equalsIgnoreCase("env")) {
            Value set = run.state.scope().lookup(ENVIRONMENT + name.toLowerCase(Locale.ROOT));
            if (set instanceof Known known && !known.isNull()) {
                return set;
            }
            if (name.equalsIgnoreCase("COMPUTERNAME")) {
                return run.state.computer();
            }
        }
        return new Unknown(UnknownReason.DRIVE_ITEM, drive + ":" + name);
    }

    /** The variable as a compound assignment reads it: a function doesn't see its caller's value (recorded). */
    static Value readForCompound(Evaluation run, VariablePath path, boolean dynamic) {
        if (path.isUnqualified() && !dynamic && run.state.scope().parent() != null) {
            Value local = run.state.scope().local(key(path.unqualifiedName().toLowerCase(Locale.ROOT)));
            return local == null ? Known.NULL : local;
        }
        return read(run, path);
    }

    static void write(Evaluation run, VariablePath path, Value value) {
        if (run.isDead()) {
            return;
        }
        String name = path.unqualifiedName().toLowerCase(Locale.ROOT);
        if (!path.drive().isEmpty()) {
            if (path.drive().equalsIgnoreCase("env")) {
                writeGlobal(run, ENVIRONMENT + name, value);
            }
            return;
        }
        if (!name.equals("null")) {
            Scope changed = writeIn(run.state.scope(), path.scope(), key(name), value, run);
            if (!run.isDead()) {
                run.state = run.state.with(changed);
            }
        }
    }

    private static void writeGlobal(Evaluation run, String name, Value value) {
        run.state = run.state.with(at(run.state.scope(), 0, scope -> scope.withVariable(name, value)));
    }

    private static Scope writeIn(Scope scope, String qualifier, String name, Value value, Evaluation run) {
        int depth = scope(scope, qualifier).depth();
        if (scope.outTo(depth).types().get(Scope.CONSTANT + name) != null) {
            run.raise();
            return scope;
        }
        return at(scope, depth, found -> {
            String type = found.types().get(name);
            Value typed = type == null ? value : Casting.cast(run, type, value);
            Scope changed = found.withVariable(name, typed);
            return qualifier.equals("private") ? changed.withType(Scope.PRIVATE + name, qualifier) : changed;
        });
    }

    /** The scope with one of its ancestors (or itself) changed. */
    static Scope at(Scope scope, int depth, java.util.function.UnaryOperator<Scope> change) {
        return scope.depth() == depth ? change.apply(scope) : scope.withParent(at(scope.parent(), depth, change));
    }

    /** The scope that a qualifier names. */
    static Scope scope(Scope from, String qualifier) {
        if (qualifier.equals("global")) {
            return from.outTo(0);
        }
        Scope scope = from;
        if (qualifier.equals("script")) {
            while (scope.kind() == Scope.Kind.LOCAL && scope.parent() != null) {
                scope = scope.parent();
            }
        }
        return scope;
    }

    /** What {@code $MyInvocation} says in a file: its path. */
    static Value invocation(ScriptUnit unit) {
        Known path = new Known(unit.path());
        PlainObject command = new PlainObject("System.Management.Automation.ExternalScriptInfo",
                List.of(new PsHashtable.Entry("Path", path),
                new PsHashtable.Entry("Definition", path), new PsHashtable.Entry("Source", path)));
        return new Known(new PlainObject("System.Management.Automation.InvocationInfo",
                List.of(new PsHashtable.Entry("MyCommand", new Known(command)))));
    }

    /** The name of the computer as a value. */
    static Value computer(String name) {
        return new Known(name.isEmpty() ? LocalComputer.LOCAL : name);
    }
}
