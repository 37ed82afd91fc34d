package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.ParameterAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.bind.Argument;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.PipelineBinding;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Walks into functions and script blocks of the script, with their arguments, as long as that is cheap.
 */
final class Calls {

    private static final int MOST_NESTED = 40;
    private static final int MOST_RECURSIONS = 6;

    private final Evaluation run;
    private final List<ScriptBlockAst> stack = new ArrayList<>();
    private final Map<ScriptBlockAst, Boolean> dynamicBodies = new IdentityHashMap<>();

    Calls(Evaluation run) {
        this.run = run;
    }

    Function block(PsScriptBlock block) {
        return new Function("", List.of(), block.body(), false);
    }

    /** Calls with arguments that are values only. */
    void invoke(Function function, List<Value> arguments, boolean newScope) {
        CommandSignature signature = FunctionSignatures.of(run, function);
        List<Argument> plain = new ArrayList<>();
        arguments.forEach(each -> plain.add(new Argument.Given(function.body(), each)));
        call(function, function.body(), run.binder.bind(signature, function.body(), plain), newScope,
                () -> body(function, Optional.empty()));
    }

    Value blockValue(PsScriptBlock block, List<Value> arguments) {
        Output output = run.capture(() -> invoke(block(block), arguments, true));
        return Expressions.array(output, block.body());
    }

    /** Walks a block in the current scope, as ForEach-Object and Where-Object do; return ends only the block. */
    void inPlace(ScriptBlockAst body) {
        run.ran.add(body);
        Jumps.Target target = run.jumps.push(Jumps.Kind.CALL, "", run.state);
        run.inUnitOf(body, () -> run.assignments.dynamically(true, () -> {
            body.beginBlock().ifPresent(run.statements::block);
            body.processBlock().ifPresent(run.statements::block);
            body.endBlock().ifPresent(run.statements::block);
        }));
        run.jumps.pop(target);
        run.state = State.join(run.state, target.takeLeft());
    }

    /** A call with written arguments; the input is empty if there is none, and each object runs the process block. */
    void invoke(Function function, Ast site, List<Argument> arguments, boolean newScope, Optional<Output> input) {
        CommandSignature signature = FunctionSignatures.of(run, function);
        boolean takesInput = input.isPresent() && signature.parameters().stream()
                .anyMatch(each -> each.sets().stream().anyMatch(set -> set.byValue() || set.byPropertyName()));
        if (!takesInput) {
            Binding binding = run.binder.bind(signature, site, arguments);
            call(function, site, binding, newScope, () -> body(function, input));
            return;
        }
        PipelineBinding binding = run.binder.bindForPipeline(signature, site, arguments);
        call(function, site, binding.written(), newScope, () -> bodyWithInput(function, binding, input.get()));
    }

    private void call(Function function, Ast site, Binding binding, boolean newScope, Runnable work) {
        if (run.isDead()) {
            return;
        }
        if (binding.fails()) {
            run.raise();
            return;
        }
        long recursions = stack.stream().filter(each -> each == function.body()).count();
        if (stack.size() >= MOST_NESTED || recursions >= MOST_RECURSIONS || !run.mayRepeat()) {
            giveUp(site);
            return;
        }
        run.ran.add(function.body());
        stack.add(function.body());
        int depth = run.state.scope().depth();
        boolean file = run.units.isFile(function.body());
        Scope before = run.state.scope();
        if (newScope) {
            run.state = run.state.with(run.state.scope().child(file ? Scope.Kind.SCRIPT : Scope.Kind.LOCAL));
        }
        Jumps.Target leaving = run.jumps.push(Jumps.Kind.FILE, "", run.state);
        if (!file) {
            run.jumps.pop(leaving);
        }
        Jumps.Target target = run.jumps.push(Jumps.Kind.CALL, "", run.state);
        run.repeat(() -> run.inUnitOf(function.body(), () -> run.assignments.dynamically(!newScope || isDynamic(function.body()), () -> {
            declare(function, binding);
            if (!run.isDead()) {
                work.run();
            }
        })));
        run.jumps.pop(target);
        run.state = State.join(run.state, target.takeLeft());
        if (file) {
            run.jumps.pop(leaving);
            run.state = State.join(run.state, leaving.takeLeft());
        }
        if (!run.isDead()) {
            run.state = run.state.with(run.state.scope().outTo(depth));
            if (!newScope) {
                restore(before);
            }
            CommonVariables.loseAll(run, binding);
        }
        stack.remove(stack.size() - 1);
    }

    /** Code that runs in its caller's scope has these variables for itself. */
    private void restore(Scope before) {
        for (String name : List.of("args", "psboundparameters", "input", "_", "myinvocation")) {
            Value value = before.variables().get(name);
            run.state = run.state.with(value == null ? run.state.scope().withoutVariable(name)
                    : run.state.scope().withVariable(name, value));
        }
    }

    private void giveUp(Ast site) {
        Unknown why = new Unknown(UnknownReason.TOO_MUCH_WORK, "");
        run.recorder.opaque(site, why);
        run.forget(why);
        run.emit(why);
    }

    // ---- parameters

    private void declare(Function function, Binding binding) {
        List<PsHashtable.Entry> given = new ArrayList<>();
        for (BoundParameter bound : binding.inSourceOrder()) {
            given.add(new PsHashtable.Entry(bound.name(), bound.value()));
        }
        run.setLocal("psboundparameters", binding.open().isPresent() ? binding.open().get()
                : new Known(new PsHashtable(PsHashtable.Kind.ORDERED, given)));
        run.setLocal("args", binding.open().isPresent() ? binding.open().get() : new Known(new PsArray(binding.rest())));
        binding.parameter("WhatIf").filter(each -> each.signature().common())
                .ifPresent(each -> run.setLocal("whatifpreference", each.value()));
        run.setLocal("myinvocation", run.units.isFile(function.body()) ? Variables.invocation(run.unit())
                : new Unknown(UnknownReason.AUTOMATIC_VARIABLE, "MyInvocation"));
        run.setLocal(Variables.PARAMETER_SET, new Known(binding.set()));
        Evaluator.confirmation(run, function, binding.value("Confirm").equals(Optional.of(Known.FALSE)));
        binding.parameter("ErrorAction").filter(each -> each.signature().common())
                .ifPresent(each -> run.setLocal("erroractionpreference", each.value()));
        for (ParameterAst parameter : function.parameters()) {
            if (!run.isDead()) {
                declare(parameter, binding);
            }
        }
    }

    private void declare(ParameterAst parameter, Binding binding) {
        String name = parameter.name().variablePath().unqualifiedName();
        String type = FunctionSignatures.typeName(parameter);
        Optional<BoundParameter> bound = binding.parameter(name);
        Value value;
        if (bound.isPresent()) {
            value = bound.get().value();
        } else if (binding.open().isPresent()) {
            value = binding.open().get();
        } else if (parameter.defaultValue().isPresent()) {
            value = run.expressions.value(parameter.defaultValue().get());
        } else {
            value = unset(type);
        }
        if (run.isDead()) {
            return;
        }
        Value typed = type.isEmpty() || value instanceof Known known && known.isNull() ? value : Casting.cast(run, type, value);
        if (!run.isDead() && bound.isPresent()) {
            Validation.check(run, parameter, typed);
        }
        set(name, type, typed);
    }

    private void set(String name, String type, Value value) {
        if (!run.isDead()) {
            String lower = name.toLowerCase(Locale.ROOT);
            Scope scope = run.state.scope().withVariable(lower, value);
            run.state = run.state.with(type.isEmpty() || type.equalsIgnoreCase("switch") ? scope : scope.withType(lower, type));
        }
    }

    /** What a parameter is that nobody gave and that has no default. */
    static Value unset(String type) {
        return switch (Casting.shortName(type)) {
            case "string" -> new Known("");
            case "switch", "switchparameter", "bool", "boolean" -> Known.FALSE;
            case "int", "int32" -> new Known(0);
            default -> Known.NULL;
        };
    }

    // ---- bodies

    private void body(Function function, Optional<Output> input) {
        ScriptBlockAst body = function.body();
        Value all = input.map(each -> Expressions.array(each, body)).orElse(new Known(new PsArray(List.of())));
        body.beginBlock().ifPresent(run.statements::block);
        boolean plain = body.processBlock().isEmpty();
        if (plain && function.filter()) {
            body.endBlock().ifPresent(block -> eachObject(input.orElse(Output.of(List.of(Known.NULL))), object -> {
                run.setLocal("_", object);
                run.statements.block(block);
            }));
            return;
        }
        if (!plain && !run.isDead()) {
            Output objects = input.orElse(Output.of(List.of(Known.NULL)));
            eachObject(objects, object -> {
                run.setLocal("_", object);
                run.statements.block(body.processBlock().get());
            });
        }
        run.setLocal("input", all);
        if (!run.isDead()) {
            body.endBlock().ifPresent(run.statements::block);
        }
    }

    private void bodyWithInput(Function function, PipelineBinding binding, Output input) {
        ScriptBlockAst body = function.body();
        body.beginBlock().ifPresent(run.statements::block);
        eachObject(input, object -> {
            Binding bound = binding.withInput(object);
            if (bound.fails()) {
                return;
            }
            run.setLocal("_", object);
            for (ParameterAst parameter : function.parameters()) {
                if (!run.isDead()) {
                    declare(parameter, bound);
                }
            }
            if (!run.isDead()) {
                body.processBlock().ifPresent(run.statements::block);
            }
        });
        if (!run.isDead()) {
            body.endBlock().ifPresent(run.statements::block);
        }
    }

    /** Does the work for each object; any number of times if the objects aren't known. */
    void eachObject(Output objects, java.util.function.Consumer<Value> work) {
        if (objects.unknown().isPresent()) {
            run.anyNumberOfTimes(null, () -> work.accept(objects.unknown().get()));
        } else {
            sequence(objects.alternatives(), 0, work);
        }
    }

    private void sequence(List<List<Value>> alternatives, int index, java.util.function.Consumer<Value> work) {
        if (index == alternatives.size() - 1) {
            for (Value object : alternatives.get(index)) {
                if (!run.isDead()) {
                    work.accept(object);
                }
            }
        } else {
            run.either(() -> sequence(List.of(alternatives.get(index)), 0, work), () -> sequence(alternatives, index + 1, work));
        }
    }

    private boolean isDynamic(ScriptBlockAst body) {
        return dynamicBodies.computeIfAbsent(body, DynamicBodies::isDynamic);
    }
}
