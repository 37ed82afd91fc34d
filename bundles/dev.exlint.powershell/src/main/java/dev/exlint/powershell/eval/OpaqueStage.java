package dev.exlint.powershell.eval;

import java.util.List;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.bind.Argument;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;

/**
 * Code that can't be seen: it may call anything and change anything.
 */
final class OpaqueStage extends Stage.Collecting {
    private final CommandAst node;
    private final Unknown why;
    private final List<Argument> arguments;

    OpaqueStage(Evaluation run, String buffer, CommandAst node, Unknown why, List<Argument> arguments) {
        super(run, buffer);
        this.node = node;
        this.why = why;
        this.arguments = arguments;
    }

    @Override
    void start() {
        finish(Output.NONE);
    }

    @Override
    void finish(Output input) {
        run.recorder.opaque(node, why);
        Blocks.mayRun(run, arguments);
        run.mayRaise();
        run.forget(why);
        feed(Output.unknown(why));
    }
}
