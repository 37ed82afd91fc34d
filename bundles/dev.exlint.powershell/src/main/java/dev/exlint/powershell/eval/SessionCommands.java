package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.CommandReference;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.LocalComputer;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Built-in commands that change names, variables or the session, or make objects.
 */
final class SessionCommands {

    private SessionCommands() {
    }

    static Output run(Evaluation run, CommandAst node, String name, Binding binding) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "set-variable", "new-variable" -> setVariable(run, binding);
            case "clear-variable", "remove-variable" -> clearVariable(run, binding);
            case "get-variable" -> {
                return getVariable(run, binding);
            }
            case "set-strictmode" -> Strictness.set(run, binding);
            case "set-alias", "new-alias" -> setAlias(run, binding);
            case "get-command" -> {
                return getCommand(run, binding);
            }
            case "new-object" -> {
                return newObject(binding);
            }
            case "write-error" -> writeError(run, binding);
            case "read-host" -> {
                if (binding.value("AsSecureString").equals(Optional.of(Known.TRUE))) {
                    return Output.of(List.of(new Known(new PlainObject("System.Security.SecureString", List.of()))));
                }
                return Output.unknown(new Unknown(UnknownReason.USER_INPUT, "Read-Host"));
            }
            case "invoke-expression" -> {
                Unknown why = new Unknown(UnknownReason.OPAQUE_CODE, "Invoke-Expression");
                run.recorder.opaque(node, why);
                run.forget(why);
                return Output.unknown(why);
            }
            case "compare-object" -> {
                return ObjectComparison.of(run, binding);
            }
            case "get-content" -> {
                return DataCommands.content(run, binding);
            }
            case "import-csv" -> {
                return DataCommands.importCsv(run, binding);
            }
            case "import-powershelldatafile" -> {
                return DataCommands.dataFile(run, binding);
            }
            case "test-path" -> {
                return DataCommands.exists(run, binding);
            }
            case "join-path", "split-path" -> {
                return PlaceCommands.path(name.equalsIgnoreCase("Split-Path"), binding);
            }
            case "set-location", "push-location", "pop-location" -> Paths.setLocation(run, name.toLowerCase(Locale.ROOT),
                    binding.value("Path").or(() -> binding.value("LiteralPath")));
            case "get-date" -> {
                return PlaceCommands.date(binding);
            }
            case "new-timespan" -> {
                return PlaceCommands.span(binding);
            }
            case "convertto-securestring" -> {
                return PlaceCommands.secret(run, binding);
            }
            case "new-pssession" -> {
                return Sessions.open(binding);
            }
            case "import-pssession", "enter-pssession", "connect-exchangeserver" -> Sessions.use(run, binding);
            default -> {
                return name.equalsIgnoreCase("Exit-PSSession") ? Output.NONE
                        : Output.unknown(new Unknown(UnknownReason.COMMAND_OUTPUT, name));
            }
        }
        return Output.NONE;
    }

    private static Optional<String> text(Binding binding, String parameter) {
        return binding.value(parameter).filter(Known.class::isInstance).map(each -> ((Known) each).content())
                .filter(String.class::isInstance).map(String.class::cast);
    }

    /** The scope by a name or a number; empty if it isn't known. */
    private static Optional<Integer> scope(Evaluation run, Binding binding) {
        Scope here = run.state.scope();
        if (binding.parameter("Scope").isEmpty()) {
            return Optional.of(here.depth());
        }
        Value value = binding.value("Scope").get();
        if (value instanceof Known known && String.valueOf(known.content()).matches("[0-9]{1,3}")) {
            int up = Integer.parseInt(String.valueOf(known.content()));
            return up <= here.depth() ? Optional.of(here.depth() - up) : Optional.empty();
        }
        return text(binding, "Scope").map(name -> Variables.scope(here, name.toLowerCase(Locale.ROOT)).depth());
    }

    private static void setVariable(Evaluation run, Binding binding) {
        Optional<String> name = text(binding, "Name");
        Optional<Integer> depth = scope(run, binding);
        if (name.isEmpty() || depth.isEmpty()) {
            run.forget(new Unknown(UnknownReason.OPAQUE_CODE, "Set-Variable"));
            return;
        }
        String lower = name.get().toLowerCase(Locale.ROOT);
        boolean fixed = text(binding, "Option").filter(each -> each.equalsIgnoreCase("Constant") || each.equalsIgnoreCase("ReadOnly"))
                .isPresent();
        change(run, depth.get(), scope -> {
            Scope changed = scope.withVariable(lower, binding.value("Value").orElse(Known.NULL));
            return fixed ? changed.withType(Scope.CONSTANT + lower, "constant") : changed;
        });
    }

    private static void clearVariable(Evaluation run, Binding binding) {
        Optional<String> name = text(binding, "Name");
        Optional<Integer> depth = scope(run, binding);
        if (name.isEmpty() || depth.isEmpty() || name.get().contains("*")) {
            run.forget(new Unknown(UnknownReason.OPAQUE_CODE, "Remove-Variable"));
            return;
        }
        change(run, depth.get(), scope -> scope.withVariable(name.get().toLowerCase(Locale.ROOT), Known.NULL));
    }

    private static void change(Evaluation run, int depth, UnaryOperator<Scope> change) {
        if (!run.isDead()) {
            run.state = run.state.with(Variables.at(run.state.scope(), depth, change));
        }
    }

    private static Output getVariable(Evaluation run, Binding binding) {
        Optional<String> name = text(binding, "Name");
        if (name.isPresent() && binding.value("ValueOnly").equals(Optional.of(Known.TRUE)) && binding.parameter("Scope").isEmpty()) {
            return Enumerating.output(run.variable(name.get().toLowerCase(Locale.ROOT)));
        }
        if (name.isPresent() && binding.parameters().size() == 1 && name.get().matches("\\w+")
                && run.variable(name.get().toLowerCase(Locale.ROOT)) instanceof Known value && !value.isNull()) {
            return Output.of(List.of(new Known(new PlainObject("System.Management.Automation.PSVariable",
                    List.of(new PsHashtable.Entry("Name", new Known(name.get())), new PsHashtable.Entry("Value", value))))));
        }
        return Output.unknown(new Unknown(UnknownReason.COMMAND_OUTPUT, "Get-Variable"));
    }

    private static void setAlias(Evaluation run, Binding binding) {
        Optional<String> name = text(binding, "Name");
        Optional<Integer> depth = scope(run, binding);
        if (name.isPresent() && depth.isPresent()) {
            String target = text(binding, "Value").orElse(Scope.UNKNOWN_ALIAS);
            change(run, depth.get(), scope -> scope.withAlias(name.get().toLowerCase(Locale.ROOT), target));
        }
    }

    private static Output getCommand(Evaluation run, Binding binding) {
        Optional<String> name = text(binding, "Name");
        if (name.isPresent() && run.models.find(name.get()).isPresent()
                && (binding.parameter("CommandType").isPresent()
                || run.state.scope().function(name.get().toLowerCase(Locale.ROOT)) == null)) {
            return Output.of(List.of(new Known(new CommandReference(name.get()))));
        }
        return Output.unknown(new Unknown(UnknownReason.COMMAND_OUTPUT, "Get-Command"));
    }

    private static Output newObject(Binding binding) {
        String type = text(binding, "TypeName").orElse("");
        if (Lists.kind(type) != PsArray.Kind.ARRAY && binding.parameter("ArgumentList").isEmpty()) {
            return Output.of(List.of(new Known(PsArray.of(Lists.kind(type), List.of()))));
        }
        boolean custom = type.equalsIgnoreCase("PSObject") || type.equalsIgnoreCase("PSCustomObject");
        if (custom && binding.value("Property").orElse(Known.NULL) instanceof Known known && known.content() instanceof PsHashtable table) {
            return Output.of(List.of(new Known(PsHashtable.objectOf(table))));
        }
        if (custom && binding.parameters().size() == 1) {
            return Output.of(List.of(new Known(new PsHashtable(PsHashtable.Kind.OBJECT, List.of()))));
        }
        Value argument = binding.value("ArgumentList").orElse(Known.NULL);
        return Output.of(List.of(Thrown.exception(type, argument).filter(each -> argument instanceof Known message
                && message.content() instanceof String).map(Value.class::cast)
                .orElse(new Unknown(UnknownReason.COMMAND_OUTPUT, "New-Object"))));
    }

    private static void writeError(Evaluation run, Binding binding) {
        Value message = binding.value("Message").orElse(Errors.UNKNOWN);
        run.errors.write(true, binding.value("ErrorAction").orElse(null), message instanceof Known ? Thrown.of(run, message, false)
                : Errors.UNKNOWN);
    }

    /** Remote sessions, as far as their computer matters. */
    static final class Sessions {

        private Sessions() {
        }

        /** A session on a computer, from a name or an address. */
        static Output open(Binding binding) {
            Value names = binding.value("ComputerName").or(() -> binding.value("ConnectionUri").map(Sessions::host))
                    .orElse(new Known(LocalComputer.LOCAL));
            Output sessions = Output.NONE;
            Optional<List<Value>> rounds = Enumerating.rounds(names);
            if (rounds.isEmpty()) {
                return Output.of(List.of(new Known(new Session(Loops.element(names)))));
            }
            for (Value name : rounds.get()) {
                sessions = sessions.plus(new Known(new Session(name)));
            }
            return sessions;
        }

        private static Value host(Value address) {
            return Operators.map(address, each -> {
                String text = each instanceof Known known ? known.content().toString() : "";
                int start = text.indexOf("://");
                int end = start < 0 ? -1 : text.indexOf('/', start + 3);
                return start < 0 ? new Unknown(UnknownReason.OPERATION, "an address")
                        : new Known(text.substring(start + 3, end < 0 ? text.length() : end).replaceFirst(":[0-9]+$", ""));
            });
        }

        /** Commands of the session run on its computer, unless the server on which the script runs is known (ruling 36). */
        static void use(Evaluation run, Binding binding) {
            text(binding, "Prefix").ifPresent(prefix -> change(run, 0, scope -> scope.withVariable(Commands.PREFIX_VARIABLE,
                    new Known(prefix))));
            Value computer = binding.value("Session").map(Sessions::computer).or(() -> binding.value("ComputerName"))
                    .or(() -> binding.value("ServerFqdn")).or(() -> binding.value("ConnectionUri").map(Sessions::host))
                    .orElse(run.isDead() ? Known.NULL : run.state.computer());
            if (!run.isDead() && run.options.localComputer().isEmpty()) {
                run.state = run.state.on(computer);
            }
        }

        static Value computer(Value session) {
            if (session instanceof Known known && known.content() instanceof PsArray array && array.elements().size() == 1) {
                return computer(array.elements().get(0));
            }
            return session instanceof Known known && known.content() instanceof Session open ? open.computer()
                    : session instanceof Unknown unknown ? unknown : new Unknown(UnknownReason.OPERATION, "a session");
        }
    }
}
