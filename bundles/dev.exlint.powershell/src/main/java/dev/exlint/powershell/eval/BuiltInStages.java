package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.bind.Argument;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.command.BuiltIns;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.ParameterName;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Chooses how a command runs that neither the script nor a model defines.
 */
final class BuiltInStages {

    private static final List<String> WRITES = List.of("tee-object", "new-item", "start-transcript", "invoke-webrequest",
            "invoke-restmethod");
    /** Commands that take any number of values. */
    private static final List<String> TAKES_MORE = List.of("foreach-object", "write-output", "invoke-command", "add-member");

    private BuiltInStages() {
    }

    static Stage prepare(Evaluation run, CommandAst node, String name, List<Argument> arguments) {
        Optional<BuiltIns.BuiltIn> builtIn = BuiltIns.find(name);
        if (builtIn.isEmpty()) {
            Blocks.values(arguments).forEach(run.files::named);
            return new Unmodelled(run, node, name, arguments, true);
        }
        Binding binding = run.binder.bind(builtIn.get().signature(), node, arguments);
        if (binding.fails()) {
            run.raise();
            return new Stage.Drain(run);
        }
        if (builtIn.get().kind() == BuiltIns.Kind.EFFECT || WRITES.contains(builtIn.get().signature().name().toLowerCase(Locale.ROOT))) {
            run.files.written(binding);
            Drives.mayChange(run, arguments);
        } else if (builtIn.get().kind() == BuiltIns.Kind.UNKNOWN) {
            Blocks.values(arguments).forEach(run.files::named);
        }
        Stage stage = stage(run, node, builtIn.get(), name, arguments, binding);
        stage.keepCommon(binding);
        if (builtIn.get().kind() != BuiltIns.Kind.NONE) {
            CommonVariables.lose(run, binding, List.of("ErrorVariable", "WarningVariable", "InformationVariable"));
        }
        return stage;
    }

    private static Stage stage(Evaluation run, CommandAst node, BuiltIns.BuiltIn builtIn, String name, List<Argument> arguments,
            Binding binding) {
        boolean strange = builtIn.kind() == BuiltIns.Kind.SPECIAL && isStrange(builtIn.signature().name(), binding);
        if (strange) {
            return new Unmodelled(run, node, name, arguments, true);
        }
        return switch (builtIn.kind()) {
            case NONE -> new Silent(run, binding);
            case EFFECT -> new Silent(run, null);
            case UNKNOWN, INPLACE -> new Unmodelled(run, node, name, arguments, false);
            case ISOLATED -> new RemoteStage(run, node, binding, true);
            case SPECIAL -> special(run, node, builtIn.signature().name(), binding);
        };
    }

    /** Whether there are arguments that the table doesn't know: they may belong to another version, or the command fails. */
    private static boolean isStrange(String name, Binding binding) {
        boolean named = binding.rest().stream().anyMatch(each -> each instanceof Known known && known.content() instanceof ParameterName);
        return named || !binding.rest().isEmpty() && !TAKES_MORE.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Stage special(Evaluation run, CommandAst node, String name, Binding binding) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "foreach-object" -> new ForEachObjectStage(run, binding);
            case "where-object" -> new WhereObjectStage(run, binding);
            case "select-object" -> new SelectObjectStage(run, binding);
            case "sort-object" -> new SortObjectStage(run, binding);
            case "group-object" -> new GroupObjectStage(run, binding);
            case "measure-object" -> new MeasureObjectStage(run, binding);
            case "add-member" -> new AddMemberStage(run, binding);
            case "convertfrom-csv", "convertfrom-json" -> new DataCommands.FromTexts(run, binding, name, "InputObject");
            case "convertfrom-stringdata" -> new DataCommands.FromTexts(run, binding, name, "StringData");
            case "tee-object" -> new TeeObjectStage(run, run.pipelines.newBuffer(), binding);
            case "write-output" -> new WriteOutput(run, binding);
            case "invoke-command" -> new RemoteStage(run, node, binding, false);
            default -> new Single(run, node, name, binding);
        };
    }

    /** A command may fail; what its own action or the preference hides goes nowhere. */
    private static void mayFail(Stage stage) {
        Evaluation run = stage.run;
        Value action = stage.common().flatMap(each -> each.value("ErrorAction")).orElse(null);
        boolean hidden = action instanceof Known known && String.valueOf(known.content()).matches("(?i)SilentlyContinue|Ignore");
        if (run.jumps.insideTry() && !hidden) {
            run.mayRaise();
        } else if (!run.jumps.insideTry()) {
            run.errors.write(false, action, Errors.UNKNOWN);
        }
    }

    /** A command without output that swallows its input. */
    private static final class Silent extends Stage.Drain {
        private final Binding harmless;

        /** One that never fails has a binding. */
        Silent(Evaluation run, Binding harmless) {
            super(run);
            this.harmless = harmless;
        }

        @Override
        void start() {
            boolean fails = harmless == null || !harmless.rest().isEmpty() || harmless.parameter("WarningAction").isPresent()
                    || !isUsual(run.variable("warningpreference"));
            if (fails && harmless == null) {
                mayFail(this);
            } else if (fails || run.options.openParameters()) {
                if (run.jumps.insideTry() || run.errors.mayStop() && fails) {
                    run.mayRaise();
                }
            }
        }

        private static boolean isUsual(Value preference) {
            return preference instanceof Known known && known.isNull()
                    || preference instanceof Unknown unknown && unknown.reason() == UnknownReason.UNDEFINED_VARIABLE
                    || preference instanceof Known text && String.valueOf(text.content()).matches("(?i)Continue|SilentlyContinue|Ignore");
        }
    }

    /** A command whose output nobody can tell; blocks that it is given may run. */
    private static final class Unmodelled extends Stage.Collecting {
        private final String name;
        private final List<Argument> arguments;
        private final boolean mayChange;

        /** Reads nothing or, if it may, changes the objects that it is given. */
        Unmodelled(Evaluation run, CommandAst node, String name, List<Argument> arguments, boolean mayChange) {
            super(run, run.pipelines.newBuffer());
            this.name = name;
            this.arguments = arguments;
            this.mayChange = mayChange;
            if (mayChange && node.commandElements().stream().anyMatch(Blocks::setsVariable)) {
                run.forget(new Unknown(UnknownReason.COMMAND_OUTPUT, name));
            }
        }

        @Override
        void start() {
            finish(Output.NONE);
        }

        @Override
        void finish(Output input) {
            if (mayChange) {
                Unknown why = new Unknown(UnknownReason.COMMAND_OUTPUT, name);
                input.alternatives().forEach(objects -> objects.forEach(each -> Mutation.lose(run, each, why)));
                Blocks.values(arguments).forEach(each -> Mutation.lose(run, each, why));
            }
            Blocks.mayRun(run, arguments);
            mayFail(this);
            feed(Output.unknown(new Unknown(UnknownReason.COMMAND_OUTPUT, name)));
        }
    }

    /** Passes on its argument or its input. */
    private static final class WriteOutput extends Stage {
        private final Binding binding;

        WriteOutput(Evaluation run, Binding binding) {
            super(run);
            this.binding = binding;
        }

        @Override
        void start() {
            Output output = Enumerating.output(binding.value("InputObject").orElse(Known.NOTHING));
            for (Value more : binding.rest()) {
                output = output.plus(Enumerating.output(more));
            }
            feed(output);
        }

        @Override
        void object(Value object) {
            next().object(object);
        }

        @Override
        void unknown(Unknown why) {
            next().unknown(why);
        }

        @Override
        void end() {
            // nothing was kept back
        }
    }

    /** A command that works once and ignores its input. */
    private static final class Single extends Stage.Collecting {
        private final CommandAst node;
        private final String name;
        private final Binding binding;

        Single(Evaluation run, CommandAst node, String name, Binding binding) {
            super(run, run.pipelines.newBuffer());
            this.node = node;
            this.name = name;
            this.binding = binding;
        }

        @Override
        void start() {
            feed(SessionCommands.run(run, node, name, binding));
        }

        @Override
        void finish(Output input) {
            feed(SessionCommands.run(run, node, name, binding));
        }
    }
}
