package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandBaseAst;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.FileRedirectionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.RedirectionAst;
import dev.exlint.powershell.token.RedirectionStream;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Walks pipelines: first the arguments of all commands are evaluated and bound, then the objects flow one by one through all of them.
 */
final class Pipelines {
    private final Evaluation run;
    private int buffers;

    Pipelines(Evaluation run) {
        this.run = run;
    }

    String newBuffer() {
        buffers++;
        return Integer.toString(buffers);
    }

    void walk(PipelineAst pipeline) {
        List<Stage> stages = new ArrayList<>();
        List<CommandBaseAst> elements = pipeline.pipelineElements();
        for (int i = 0; i < elements.size(); i++) {
            Stage stage = stage(elements.get(i), i > 0);
            if (run.isDead()) {
                return;
            }
            if (i > 0) {
                stages.get(i - 1).connect(stage);
            }
            stages.add(stage);
        }
        CommandBaseAst last = elements.get(elements.size() - 1);
        stages.get(stages.size() - 1).connect(isDropped(last) ? new Stage.Drain(run) : new Stage.Sink(run));
        if (pipeline.isBackground()) {
            run.either(() -> flow(stages), () -> { });
            run.emit(new Unknown(UnknownReason.COMMAND_OUTPUT, "&"));
        } else {
            flow(stages);
        }
    }

    private void flow(List<Stage> stages) {
        for (Stage stage : stages.subList(1, stages.size())) {
            if (!run.isDead()) {
                stage.begin();
            }
        }
        if (!run.isDead()) {
            stages.get(0).start();
        }
        for (Stage stage : stages.subList(1, stages.size())) {
            if (!run.isDead()) {
                stage.end();
            }
        }
    }

    /** Whether the objects go to a file or nowhere. */
    private static boolean isDropped(CommandBaseAst command) {
        for (RedirectionAst redirection : command.redirections()) {
            if (redirection instanceof FileRedirectionAst && (redirection.fromStream() == RedirectionStream.Output
                    || redirection.fromStream() == RedirectionStream.All)) {
                return true;
            }
        }
        return false;
    }

    private Stage stage(CommandBaseAst element, boolean hasInput) {
        if (element instanceof CommandAst command) {
            return run.commands.prepare(command, hasInput);
        }
        Value value = run.expressions.value(((CommandExpressionAst) element).expression());
        return new Source(run, value);
    }

    /** An expression at the start of a pipeline. */
    private static final class Source extends Stage {
        private final Value value;

        Source(Evaluation run, Value value) {
            super(run);
            this.value = value;
        }

        @Override
        void start() {
            feed(Enumerating.output(value));
        }

        @Override
        void object(Value object) {
            feed(Output.unknown(new Unknown(UnknownReason.SYNTAX_ERROR, "")));
        }

        @Override
        void unknown(Unknown why) {
            feed(Output.unknown(why));
        }

        @Override
        void end() {
            // an expression elsewhere is a syntax error
        }
    }
}
