package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.exlint.powershell.ast.ParameterAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;

/**
 * Tells what a script does without running it: every call of a modelled command, with values that are known, one of a few, or unknown.
 *
 * <p>A pure function, safe in any thread. The trap: functions and blocks that nothing calls are walked too, after the script and with
 * unknown parameters; their invocations are only possible. A script whose start is fully known leaves functions out, unless unseen code may
 * call them.
 */
public final class Evaluator {

    private Evaluator() {
    }

    /**
     * {@return the calls the script can make and the world after it}
     *
     * @param tree the script
     * @param world the world before it
     * @param models the commands to record
     * @param options how the script is started
     * @param budget bounds the work; what is over it is unknown and the trace incomplete
     */
    public static Trace evaluate(SyntaxTree tree, World world, CommandModels models, EvaluationOptions options, Budget budget) {
        if (!options.openParameters() && !tree.errors().isEmpty()) {
            // the engine runs nothing of a file that doesn't parse; a check judges it all the same
            return new Trace(List.of(), List.of(), List.of(), world, true, Map.of());
        }
        Evaluation run = new Evaluation(tree, models, options, budget);
        State start = start(options, world);
        World[] end = {world};
        boolean complete = true;
        try {
            State after = script(run, tree.root(), start);
            end[0] = after == null ? world : after.world();
            uncalled(run, after == null ? start : after, options.openParameters() || run.recorder.hasOpaque());
        } catch (Evaluation.BudgetSpent e) {
            complete = false;
            run.recorder.opaque(tree.root(), new Unknown(UnknownReason.TOO_MUCH_WORK, ""));
            end[0] = end[0].afterOpaqueCode("the script is too much work to follow");
        }
        return run.recorder.trace(end[0], complete, run.units.followed());
    }

    private static State start(EvaluationOptions options, World world) {
        Value absent = options.openParameters() ? new Unknown(UnknownReason.UNDEFINED_VARIABLE, "") : Known.NULL;
        Scope session = Scope.outermost(absent).withVariable("erroractionpreference", new Known("Continue"))
                .withVariable("whatifpreference", Known.FALSE).withVariable("confirmpreference", new Known("High"))
                .withVariable("ofs", Known.NULL)
                .withVariable(DefaultValues.VARIABLE, new Known(new PsHashtable(PsHashtable.Kind.HASHTABLE, List.of())))
                .withVariable(Commands.PREFIX_VARIABLE, Known.NULL);
        return new State(session.child(Scope.Kind.SCRIPT), world, Output.NONE, Mass.ALL, Variables.computer(options.localComputer()),
                PersistentMap.empty());
    }

    private static State script(Evaluation run, ScriptBlockAst root, State start) {
        run.state = start;
        Jumps.Target script = run.jumps.push(Jumps.Kind.SCRIPT, "", start);
        parameters(run, root);
        root.beginBlock().ifPresent(run.statements::block);
        if (!run.isDead()) {
            root.processBlock().ifPresent(run.statements::block);
        }
        if (!run.isDead()) {
            root.endBlock().ifPresent(run.statements::block);
        }
        run.jumps.pop(script);
        return State.join(run.state, script.takeLeft());
    }

    // ---- the script's own parameters

    private static void parameters(Evaluation run, ScriptBlockAst root) {
        List<ParameterAst> parameters = root.paramBlock().map(each -> each.parameters()).orElse(List.of());
        Map<String, Value> arguments = run.options.arguments();
        PsHashtable given = new PsHashtable(PsHashtable.Kind.ORDERED, List.of());
        for (ParameterAst parameter : parameters) {
            String name = parameter.name().variablePath().unqualifiedName();
            String type = FunctionSignatures.typeName(parameter);
            Value value = parameter(run, parameter, name, type, arguments.get(name));
            if (run.isDead()) {
                return;
            }
            if (arguments.containsKey(name)) {
                Validation.check(run, parameter, value);
                if (run.isDead()) {
                    return;
                }
                given = given.with(new PsHashtable.Entry(name, value));
            }
            String lower = name.toLowerCase(Locale.ROOT);
            Scope scope = run.state.scope().withVariable(lower, value);
            run.state = run.state.with(type.isEmpty() || type.equalsIgnoreCase("switch") ? scope : scope.withType(lower, type));
        }
        confirmation(run, new Function("", List.of(), root, false), arguments.get("Confirm") != null);
        Unknown open = new Unknown(UnknownReason.PARAMETER, "");
        run.setLocal("myinvocation", Variables.invocation(run.unit()));
        run.setLocal("psboundparameters", run.options.openParameters() ? open : new Known(given));
        run.setLocal("args", run.options.openParameters() ? open : new Known(new PsArray(List.of())));
        Value whatIf = arguments.get("WhatIf");
        if (whatIf != null && !run.options.openParameters() && parameters.stream()
                .noneMatch(each -> each.name().variablePath().unqualifiedName().equalsIgnoreCase("WhatIf"))) {
            run.setLocal("whatifpreference", Truth.value(whatIf));
        }
    }

    static void confirmation(Evaluation run, Function function, boolean answered) {
        boolean asks = !answered && FunctionSignatures.confirmImpactIsHigh(function);
        run.setLocal(ShouldProcess.ASKS, Known.of(asks));
    }

    private static Value parameter(Evaluation run, ParameterAst parameter, String name, String type, Value argument) {
        if (argument != null) {
            return type.isEmpty() ? argument : Casting.cast(run, type, argument);
        }
        Optional<Value> standard = parameter.defaultValue().map(run.expressions::value);
        Value typed = standard.isEmpty() ? Calls.unset(type) : type.isEmpty() || run.isDead() ? standard.get()
                : Casting.cast(run, type, standard.get());
        if (!run.options.openParameters()) {
            return typed;
        }
        // ruling 38: in a check anybody may start the script with anything; a default is only what is likely
        return new Unknown(UnknownReason.PARAMETER, name, standard.isPresent() ? ValueJoin.alternatives(typed) : List.of());
    }

    // ---- code that nothing calls

    /** Functions can only be called by code that is seen or opaque; a block may be handed to anything. */
    private static void uncalled(Evaluation run, State end, boolean functionsToo) {
        run.state = end;
        Jumps.Target script = run.jumps.push(Jumps.Kind.SCRIPT, "", end);
        State anywhere = run.options.openParameters() ? end : end.on(new Unknown(UnknownReason.OPAQUE_CODE, ""));
        for (int i = 0; functionsToo && i < run.functions.size(); i++) {
            Function function = run.functions.get(i);
            if (run.ran.add(function.body())) {
                run.apart(end, () -> run.inUnitOf(function.body(), () -> unknownArguments(run, function)));
            }
        }
        for (int known = -1; known < run.made.size();) {
            known = run.made.size();
            for (ScriptBlockAst body : List.copyOf(run.made)) {
                boolean skipped = !functionsToo && run.functions.stream().anyMatch(each -> each.body() == body);
                if (!skipped && run.ran.add(body)) {
                    run.apart(anywhere, () -> run.inUnitOf(body, () -> unknownArguments(run, new Function("", List.of(), body, false))));
                }
            }
        }
        run.jumps.pop(script);
    }

    private static void unknownArguments(Evaluation run, Function function) {
        run.state = run.state.with(run.state.scope().child(Scope.Kind.LOCAL));
        Unknown any = new Unknown(UnknownReason.PARAMETER, "");
        for (String automatic : List.of("args", "input", "psboundparameters", "_")) {
            run.setLocal(automatic, new Unknown(UnknownReason.PARAMETER, automatic));
        }
        Jumps.Target call = run.jumps.push(Jumps.Kind.CALL, "", run.state);
        for (ParameterAst parameter : function.parameters()) {
            String name = parameter.name().variablePath().unqualifiedName();
            Optional<Value> standard = parameter.defaultValue().map(run.expressions::value);
            if (run.isDead()) {
                break;
            }
            run.setLocal(name.toLowerCase(Locale.ROOT), new Unknown(any.reason(), name,
                    standard.map(ValueJoin::alternatives).orElse(List.of())));
        }
        for (var block : List.of(function.body().beginBlock(), function.body().processBlock(), function.body().endBlock())) {
            if (!run.isDead()) {
                block.ifPresent(run.statements::block);
            }
        }
        run.jumps.pop(call);
    }
}
