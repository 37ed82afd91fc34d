package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandBaseAst;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.FileRedirectionAst;
import dev.exlint.powershell.ast.MergingRedirectionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.RedirectionAst;
import dev.exlint.powershell.token.RedirectionStream;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsCollection;
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
                stages.get(stages.size() - 1).connect(stage);
            }
            stages.add(stage);
            followers(elements.get(i), stages);
        }
        CommandBaseAst last = elements.get(elements.size() - 1);
        stages.get(stages.size() - 1).connect(isDropped(last) ? new Stage.Drain(run) : new Stage.Sink(run));
        if (pipeline.isBackground()) {
            run.either(() -> flow(stages), () -> { });
            run.emit(new Unknown(UnknownReason.COMMAND_OUTPUT, "&"));
        } else if (isCutShort(stages)) {
            run.anyNumberOfTimes(null, () -> flow(stages));
        } else {
            flow(stages);
        }
    }

    /** Whether a command stops those before it once it has enough, while they do more than calculate: how far they get isn't followed. */
    private static boolean isCutShort(List<Stage> stages) {
        for (int i = 1; i < stages.size(); i++) {
            if (stages.get(i) instanceof SelectObjectStage select && select.stopsOthers()) {
                for (int j = i - 1; j >= 0 && !(stages.get(j) instanceof Reshaping); j--) {
                    Stage stage = stages.get(j);
                    boolean calculates = stage instanceof WhereObjectStage where && where.isPure()
                            || stage instanceof ForEachObjectStage forEach && forEach.isPure();
                    boolean once = j == 0 && !(stage instanceof CallStage) && !(stage instanceof OpaqueStage);
                    if (!calculates && !once) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** What keeps the command's output in variables, or mixes its errors into it. */
    private void followers(CommandBaseAst element, List<Stage> stages) {
        Stage last = stages.get(stages.size() - 1);
        List<Stage> more = new ArrayList<>();
        for (RedirectionAst redirection : element.redirections()) {
            if (redirection instanceof FileRedirectionAst file) {
                run.files.written(run.expressions.value(file.location()));
            }
        }
        if (element.redirections().stream().anyMatch(MergingRedirectionAst.class::isInstance)) {
            more.add(new Merged(run));
        }
        CommonVariables.after(run, last).ifPresent(more::add);
        for (Stage each : more) {
            stages.get(stages.size() - 1).connect(each);
            stages.add(each);
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

    /** Mixes what other streams bring into the output: how much that is nobody knows. */
    private static final class Merged extends Stage.Drain {

        Merged(Evaluation run) {
            super(run);
        }

        @Override
        void end() {
            next().unknown(new Unknown(UnknownReason.COMMAND_OUTPUT, "a merged stream"));
        }
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
            boolean sorted = Enumerating.isUnordered(value) && isSortedLater(next());
            feed(sorted ? Output.of(((PsCollection) ((Known) value).content()).items()) : Enumerating.output(value));
        }

        /** Whether nothing looks at the order of the objects before a later command puts them in order or only counts them. */
        private static boolean isSortedLater(Stage stage) {
            for (Stage each = stage; each != null; each = each.next()) {
                if (each instanceof SortObjectStage || each instanceof MeasureObjectStage) {
                    ((Reshaping) each).takeUnordered();
                    return true;
                }
                boolean pure = each instanceof WhereObjectStage where && where.isPure()
                        || each instanceof ForEachObjectStage forEach && forEach.isPure();
                if (!pure) {
                    return false;
                }
            }
            return false;
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
