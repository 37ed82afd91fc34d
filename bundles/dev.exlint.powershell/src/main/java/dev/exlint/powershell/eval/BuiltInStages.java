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
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Chooses how a command runs that neither the script nor a model defines.
 */
final class BuiltInStages {

    private BuiltInStages() {
    }

    static Stage prepare(Evaluation run, CommandAst node, String name, List<Argument> arguments) {
        Optional<BuiltIns.BuiltIn> builtIn = BuiltIns.find(name);
        if (builtIn.isEmpty()) {
            return new Unmodelled(run, node, name, arguments, true);
        }
        Binding binding = run.binder.bind(builtIn.get().signature(), node, arguments);
        if (binding.fails()) {
            run.raise(run.stopsOnErrors());
            return new Stage.Drain(run);
        }
        CommonVariables.set(run, binding);
        return switch (builtIn.get().kind()) {
            case NONE -> new Silent(run);
            case UNKNOWN -> new Unmodelled(run, node, name, arguments, false);
            case ISOLATED -> new RemoteStage(run, node, binding, true);
            case INPLACE -> new Unmodelled(run, node, name, arguments, false);
            case SPECIAL -> special(run, node, name, binding);
        };
    }

    private static Stage special(Evaluation run, CommandAst node, String name, Binding binding) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "foreach-object" -> new ForEachObjectStage(run, binding);
            case "where-object" -> new WhereObjectStage(run, binding);
            case "select-object" -> new SelectObjectStage(run, run.pipelines.newBuffer(), binding);
            case "sort-object" -> new SortObjectStage(run, run.pipelines.newBuffer(), binding);
            case "tee-object" -> new TeeObjectStage(run, run.pipelines.newBuffer(), binding);
            case "write-output" -> new WriteOutput(run, binding);
            case "invoke-command" -> new RemoteStage(run, node, binding, false);
            default -> new Single(run, node, name, binding);
        };
    }

    /** A command without output that swallows its input. */
    private static final class Silent extends Stage {
        Silent(Evaluation run) {
            super(run);
        }

        @Override
        void start() {
            if (run.jumps.insideTry() && run.options.openParameters() || run.stopsOnErrors()) {
                run.mayRaise(run.stopsOnErrors());
            }
        }

        @Override
        void object(Value object) {
            // gone
        }

        @Override
        void unknown(Unknown why) {
            // gone
        }

        @Override
        void end() {
            // nothing was kept back
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
            if (node.commandElements().stream().anyMatch(Blocks::setsVariable)) {
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
            if (run.jumps.insideTry() || run.stopsOnErrors()) {
                run.mayRaise(run.stopsOnErrors());
            }
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
