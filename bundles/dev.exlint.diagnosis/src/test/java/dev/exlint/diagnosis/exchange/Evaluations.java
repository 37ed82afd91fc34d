package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.powershell.eval.EvaluationOptions;
import dev.exlint.powershell.eval.Evaluator;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.eval.Trace;
import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.LocalComputer;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.Value;
import java.util.Map;
import java.util.StringJoiner;

/** Runs the evaluator over a script and shows what it found in a form that tests can state. */
final class Evaluations {

    private Evaluations() {
    }

    /** A script that gets no arguments, on a server of unknown name in an unknown organisation. */
    static Trace of(String script) {
        return of(script, Organisation.unknown(), "");
    }

    static Trace of(String script, Organisation organisation, String localServer) {
        return evaluate(script, organisation, EvaluationOptions.closed(Map.of(), localServer));
    }

    /** A script whose arguments nobody knows. */
    static Trace open(String script) {
        return evaluate(script, Organisation.unknown(), EvaluationOptions.open(""));
    }

    private static Trace evaluate(String script, Organisation organisation, EvaluationOptions options) {
        return Evaluator.evaluate(Parser.parse(SourceText.of(script), Dialect.WINDOWS_POWERSHELL_5_1, Budget.unlimited()),
                ExchangeWorld.of(organisation, options.localComputer()), ExchangeModels.all(), options, Budget.ofSteps(2_000_000));
    }

    /** All calls, one a line: command, parameters in order of names, a question mark if it only may happen, the error if it fails. */
    static String calls(String script) {
        return show(of(script));
    }

    static String show(Trace trace) {
        StringJoiner lines = new StringJoiner("\n");
        trace.invocations().forEach(each -> lines.add(show(each)));
        return lines.toString();
    }

    static String show(Invocation invocation) {
        StringBuilder line = new StringBuilder(invocation.command().replace("-ExchangeCertificate", ""));
        if (invocation.reach() == dev.exlint.powershell.eval.Reach.POSSIBLE) {
            line.append('?');
        }
        if (!(invocation.computer() instanceof Known local && local.content() instanceof LocalComputer)) {
            line.append(" on ").append(show(invocation.computer()));
        }
        if (invocation.binding().fails()) {
            return line + " !" + invocation.binding().errors().get(0).id();
        }
        invocation.binding().parameters().values().forEach(each -> line.append(' ').append(each.name()).append('=').append(show(each.value())));
        if (invocation.binding().open().isPresent()) {
            line.append(" ...");
        }
        return line.toString();
    }

    static String show(Value value) {
        if (value instanceof Unknown unknown) {
            return "?" + unknown.reason() + (unknown.likely().isEmpty() ? "" : unknown.likely().stream().map(Evaluations::show).toList());
        }
        if (value instanceof OneOf oneOf) {
            return oneOf.alternatives().stream().map(Evaluations::show).toList().toString();
        }
        Object content = ((Known) value).content();
        return content instanceof EnumValue flags ? flags.text().replace(" ", "") : String.valueOf(content);
    }
}
