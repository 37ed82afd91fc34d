package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.command.CommonParameters;
import dev.exlint.powershell.command.ParameterSignature;
import dev.exlint.powershell.command.SetMembership;
import dev.exlint.powershell.command.SimpleType;
import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.value.EnumType;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.LocalComputer;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsNull;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.Value;

/**
 * A command for tests, {@code Set-Probe Name -Level A,B -Force -Where x -Note any}, and a short form of what the evaluator says about it.
 */
public final class Probe implements CommandModel {

    private static final EnumType LEVEL = new EnumType("Test.Level", true, levels());

    private final CommandSignature signature = declared();

    private static Map<String, Long> levels() {
        Map<String, Long> levels = new LinkedHashMap<>();
        levels.put("None", 0L);
        levels.put("Low", 1L);
        levels.put("High", 2L);
        levels.put("Huge", 4L);
        return levels;
    }

    private static CommandSignature declared() {
        List<ParameterSignature> parameters = new ArrayList<>(List.of(
                parameter("Name", SimpleType.STRING, new SetMembership("Named", true, 0, true, true)),
                parameter("Identity", SimpleType.STRING, named("Id")),
                new ParameterSignature("Level", List.of("Lvl"), LEVEL, List.of(named("*")), false),
                parameter("Where", SimpleType.STRING, named("Named")),
                parameter("Note", SimpleType.OBJECT, named("*")),
                parameter("Force", SimpleType.SWITCH, named("*"))));
        parameters.addAll(CommonParameters.of(true));
        return new CommandSignature("Set-Probe", List.of(), "Named", parameters, true);
    }

    private static SetMembership named(String set) {
        return new SetMembership(set, false, SetMembership.NAMED, false, false);
    }

    private static ParameterSignature parameter(String name, SimpleType type, SetMembership membership) {
        return new ParameterSignature(name, List.of(), type, List.of(membership), false);
    }

    @Override
    public CommandSignature signature() {
        return signature;
    }

    @Override
    public Outcome invoke(BoundCall call, World world) {
        return new Outcome(Output.NONE, world, Outcome.Failure.NEVER);
    }

    /** The calls of a script that gets no arguments. */
    public static String calls(String script) {
        return show(trace(script, EvaluationOptions.closed(Map.of(), ""), Dialect.WINDOWS_POWERSHELL_5_1));
    }

    /** The calls of a script that may get any arguments. */
    static String open(String script) {
        return show(trace(script, EvaluationOptions.open(""), Dialect.WINDOWS_POWERSHELL_5_1));
    }

    static String calls7(String script) {
        return show(trace(script, EvaluationOptions.closed(Map.of(), ""), Dialect.POWERSHELL_7));
    }

    static Trace trace(String script, EvaluationOptions options, Dialect dialect) {
        return Evaluator.evaluate(Parser.parse(SourceText.of(script), dialect, Budget.unlimited()), World.Empty.INSTANCE,
                new CommandModels(List.of(new Probe())), options, Budget.ofSteps(3_000_000));
    }

    static String show(Trace trace) {
        StringJoiner calls = new StringJoiner(" | ");
        trace.invocations().forEach(each -> calls.add(show(each)));
        return calls.toString();
    }

    private static String show(Invocation call) {
        StringJoiner parts = new StringJoiner(" ");
        if (call.reach() == Reach.POSSIBLE) {
            parts.add("maybe");
        }
        if (!(call.computer() instanceof Known computer && computer.content() instanceof LocalComputer)) {
            parts.add("on " + show(call.computer()));
        }
        if (call.isRehearsal()) {
            parts.add("whatif");
        }
        if (call.binding().fails()) {
            return parts.add("!" + call.binding().errors().get(0).id()).toString();
        }
        call.binding().value("Name").ifPresent(each -> parts.add(show(each)));
        call.binding().parameters().values().stream().filter(each -> !each.name().equals("Name"))
                .forEach(each -> parts.add(each.name() + "=" + show(each.value())));
        return call.binding().open().isPresent() ? parts.add("...").toString() : parts.toString();
    }

    static String show(Value value) {
        if (value instanceof Unknown unknown) {
            return "?" + unknown.reason() + (unknown.likely().isEmpty() ? "" : unknown.likely().stream().map(Probe::show).toList());
        }
        if (value instanceof OneOf oneOf) {
            return oneOf.alternatives().stream().map(Probe::show).toList().toString();
        }
        Object content = ((Known) value).content();
        if (content instanceof PsArray array) {
            return array.elements().stream().map(Probe::show).toList().toString();
        }
        return content instanceof EnumValue flags ? flags.text().replace(" ", "") : content instanceof PsNull ? "null" : content.toString();
    }
}
