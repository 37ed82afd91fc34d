package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Runs a block on other computers, in their order, or in another session of this one. It sees nothing of its caller but {@code $using:} and
 * its arguments.
 */
final class RemoteStage extends Stage.Collecting {
    private final CommandAst node;
    private final Binding binding;
    private final boolean job;

    RemoteStage(Evaluation run, CommandAst node, Binding binding, boolean job) {
        super(run, run.pipelines.newBuffer());
        this.node = node;
        this.binding = binding;
        this.job = job;
    }

    @Override
    void start() {
        finish(Output.NONE);
    }

    @Override
    void finish(Output input) {
        Optional<Value> code = code();
        Optional<Value> computers = computers();
        if (code.isEmpty() || !(code.get() instanceof Known known) || !(known.content() instanceof PsScriptBlock block)) {
            Unknown why = new Unknown(UnknownReason.OPAQUE_CODE, "Invoke-Command");
            run.recorder.opaque(node, why);
            if (!run.isDead()) {
                run.state = run.state.with(run.state.world().afterOpaqueCode(why.detail()));
            }
            feed(Output.unknown(why));
            return;
        }
        List<Value> arguments = Enumerating.rounds(binding.value("ArgumentList").orElse(Known.NOTHING))
                .orElseGet(() -> List.of(new Unknown(UnknownReason.OPERATION, "-ArgumentList")));
        if (computers.isEmpty() && !job) {
            boolean newScope = !binding.value("NoNewScope").equals(Optional.of(Known.TRUE));
            feed(run.capture(() -> run.calls.invoke(run.calls.block(block), arguments, newScope)));
            return;
        }
        boolean async = job || binding.value("AsJob").filter(each -> !each.equals(Known.FALSE)).isPresent();
        Runnable work = () -> everywhere(block, arguments, computers.orElse(run.state.computer()));
        // a job that nobody waits for may end with the session, before its work is done
        Output output = run.capture(async ? () -> run.perhaps(work) : work);
        feed(async ? Output.unknown(new Unknown(UnknownReason.COMMAND_OUTPUT, "a job")) : output);
    }

    /** The block, by name or as the last value without name. */
    private Optional<Value> code() {
        return binding.value("ScriptBlock").or(() -> binding.rest().stream().filter(RemoteStage::isBlock).findFirst());
    }

    private static boolean isBlock(Value value) {
        return value instanceof Known known && known.content() instanceof PsScriptBlock;
    }

    private Optional<Value> computers() {
        Optional<Value> session = binding.value("Session");
        if (session.isPresent()) {
            return session;
        }
        return binding.value("ComputerName").or(() -> binding.value("ConnectionUri"))
                .or(() -> binding.rest().stream().filter(each -> !isBlock(each)).findFirst());
    }

    private void everywhere(PsScriptBlock block, List<Value> arguments, Value computers) {
        Optional<List<Value>> rounds = Enumerating.rounds(computers);
        if (rounds.isEmpty()) {
            Value any = computer(Loops.element(computers));
            run.anyNumberOfTimes(null, () -> on(any, block, arguments));
            return;
        }
        for (Value each : rounds.get()) {
            if (!run.isDead()) {
                on(computer(each), block, arguments);
            }
        }
    }

    private static Value computer(Value target) {
        if (target instanceof Known known && (known.content() instanceof Session || known.content() instanceof PsArray)) {
            return SessionCommands.Sessions.computer(target);
        }
        return target;
    }

    private void on(Value computer, PsScriptBlock block, List<Value> arguments) {
        Value before = run.state.computer();
        Scope caller = run.state.scope();
        Jumps.Target target = run.jumps.push(Jumps.Kind.REMOTE, "", run.state);
        World world = run.state.world();
        Value effective = job ? before : Operators.map(computer, each -> each instanceof Known known
                && known.content() instanceof String text
                ? world.computerName(text) : each);
        run.state = run.state.with(remote(caller)).on(effective);
        run.calls.invoke(run.calls.block(block), arguments, true);
        run.jumps.pop(target);
        if (!run.isDead()) {
            run.state = run.state.with(run.state.scope().outTo(caller.depth()));
        }
        run.state = State.join(run.state, target.takeLeft());
        if (!run.isDead()) {
            run.state = run.state.on(before);
        }
    }

    /** The other session starts with the engine's own preferences. */
    private Scope remote(Scope caller) {
        return caller.remoteChild().withVariable("erroractionpreference", new Known("Continue")).withVariable("whatifpreference",
                Known.FALSE);
    }
}
