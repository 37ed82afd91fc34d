package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.TextForm;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * What {@code throw} throws: as {@code $_} of a catch clause, and as what decides which clause fits.
 */
final class Thrown {

    private static final String RUNTIME = "runtimeexception";
    /** Stands for whatever a modelled cmdlet throws. */
    private static final String CMDLET = "";
    /** Exceptions of the engine and of files, which those cmdlets don't throw when they find no object. */
    private static final List<String> FOREIGN = List.of("itemnotfoundexception", "commandnotfoundexception", "parameterbindingexception",
            "dividebyzeroexception", "filenotfoundexception", "directorynotfoundexception", "webexception", "invalidcastexception");
    /** The error of a modelled cmdlet: its text is unknown. */
    static final Known OF_CMDLET = new Known(new ErrorObject(new ExceptionObject(CMDLET,
            new Unknown(UnknownReason.AUTOMATIC_VARIABLE, "_"))));
    /** Base classes of exceptions that scripts name; names in lower case, without namespace. */
    private static final Map<String, String> BASES = Map.ofEntries(Map.entry("runtimeexception", "systemexception"),
            Map.entry("systemexception", "exception"), Map.entry("applicationexception", "exception"),
            Map.entry("ioexception", "systemexception"), Map.entry("filenotfoundexception", "ioexception"),
            Map.entry("directorynotfoundexception", "ioexception"), Map.entry("unauthorizedaccessexception", "systemexception"),
            Map.entry("argumentexception", "systemexception"), Map.entry("argumentnullexception", "argumentexception"),
            Map.entry("argumentoutofrangeexception", "argumentexception"), Map.entry("invalidoperationexception", "systemexception"),
            Map.entry("notsupportedexception", "systemexception"), Map.entry("notimplementedexception", "systemexception"),
            Map.entry("arithmeticexception", "systemexception"), Map.entry("dividebyzeroexception", "arithmeticexception"),
            Map.entry("overflowexception", "arithmeticexception"), Map.entry("formatexception", "systemexception"),
            Map.entry("timeoutexception", "systemexception"), Map.entry("itemnotfoundexception", "sessionstateexception"),
            Map.entry("sessionstateexception", "runtimeexception"), Map.entry("commandnotfoundexception", "runtimeexception"),
            Map.entry("parameterbindingexception", "runtimeexception"), Map.entry("webexception", "invalidoperationexception"),
            Map.entry("invalidcastexception", "systemexception"), Map.entry("nullreferenceexception", "systemexception"),
            Map.entry("indexoutofrangeexception", "systemexception"), Map.entry("securityexception", "systemexception"));

    private Thrown() {
    }

    /**
     * An exception that a script made.
     *
     * @param type its name without namespace, in lower case
     * @param message its message
     */
    record ExceptionObject(String type, Value message) implements OpaqueObject {
        @Override
        public String typeName() {
            return type;
        }

        @Override
        public Optional<Value> property(String name) {
            return Optional.of(name.equalsIgnoreCase("Message") ? message : new Unknown(UnknownReason.MEMBER, name));
        }

        @Override
        public List<String> propertyNames() {
            return List.of("Message");
        }

        @Override
        public Value text() {
            return new Unknown(UnknownReason.OPERATION, "the text of an exception");
        }
    }

    /**
     * The record of an error.
     *
     * @param exception what was thrown
     */
    record ErrorObject(ExceptionObject exception) implements OpaqueObject {
        @Override
        public String typeName() {
            return "System.Management.Automation.ErrorRecord";
        }

        @Override
        public Optional<Value> property(String name) {
            return Optional.of(switch (name.toLowerCase(Locale.ROOT)) {
                case "exception" -> new Known(exception);
                case "fullyqualifiederrorid" -> exception.message();
                default -> new Unknown(UnknownReason.MEMBER, name);
            });
        }

        @Override
        public List<String> propertyNames() {
            return List.of("Exception");
        }

        @Override
        public Value text() {
            return exception.message();
        }
    }

    /** The error record of what is thrown; a throw without value throws the error of the clause around it. */
    static Value of(Evaluation run, Value thrown, boolean again) {
        if (again) {
            Value current = run.variable("_");
            return current instanceof Known known && known.content() instanceof ErrorObject ? current : Errors.UNKNOWN;
        }
        if (!(thrown instanceof Known known)) {
            return Errors.UNKNOWN;
        }
        if (known.content() instanceof ErrorObject) {
            return thrown;
        }
        if (known.content() instanceof ExceptionObject exception) {
            return new Known(new ErrorObject(exception));
        }
        return known.content() instanceof String || known.content() instanceof Number
                ? new Known(new ErrorObject(new ExceptionObject(RUNTIME, TextForm.of(known, " ")))) : Errors.UNKNOWN;
    }

    /** An exception made from its message; empty if the type is none. */
    static Optional<Known> exception(String typeName, Value message) {
        String type = simple(typeName);
        return type.endsWith("exception") && (BASES.containsKey(type) || type.equals("exception"))
                ? Optional.of(new Known(new ExceptionObject(type, message))) : Optional.empty();
    }

    /** Whether a clause for the type catches the error. The trap: what isn't a RuntimeException comes wrapped in one, and either counts. */
    static Optional<Boolean> fits(Value error, String typeName) {
        String wanted = simple(typeName);
        if (wanted.equals("exception")) {
            return Optional.of(true);
        }
        if (!(error instanceof Known known) || !(known.content() instanceof ErrorObject object)) {
            return Optional.empty();
        }
        String type = object.exception().type();
        if (type.equals(CMDLET)) {
            return FOREIGN.contains(wanted) ? Optional.of(false) : Optional.empty();
        }
        if (!BASES.containsKey(wanted) || !BASES.containsKey(type) && !type.equals("exception")) {
            return type.equals(wanted) ? Optional.of(true) : Optional.empty();
        }
        return Optional.of(isA(type, wanted) || isA(RUNTIME, wanted));
    }

    private static boolean isA(String type, String wanted) {
        for (String each = type; each != null; each = BASES.get(each)) {
            if (each.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static String simple(String typeName) {
        return typeName.substring(typeName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
