package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.bind.Argument;
import dev.exlint.powershell.value.Output;

/**
 * A call of a function or script block of the script. It takes its whole input before it starts, which differs from the engine only in the
 * order in which it and the commands before it do their work.
 */
final class CallStage extends Stage.Collecting {
    private final CommandAst node;
    private final Function function;
    private final List<Argument> arguments;
    private final boolean newScope;

    CallStage(Evaluation run, String buffer, CommandAst node, Function function, List<Argument> arguments, boolean newScope) {
        super(run, buffer);
        this.node = node;
        this.function = function;
        this.arguments = arguments;
        this.newScope = newScope;
    }

    @Override
    void start() {
        call(Optional.empty());
    }

    @Override
    void finish(Output input) {
        call(Optional.of(input));
    }

    private void call(Optional<Output> input) {
        feed(run.capture(() -> run.calls.invoke(function, node, arguments, newScope, input)));
    }
}
