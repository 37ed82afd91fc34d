package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.diagnosis.value.Reasons;
import dev.exlint.diagnosis.value.RecordedForm;
import dev.exlint.diagnosis.plan.PlannedStep.Effect;
import dev.exlint.diagnosis.plan.PlannedStep.Given;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.eval.Reach;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.LocalComputer;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the calls of a script that change something. For one use. */
final class Steps {

    /** Parameters that say how a call runs, not what it changes. */
    private static final Set<String> HOW = Set.of("verbose", "debug", "erroraction", "warningaction", "informationaction", "progressaction",
            "errorvariable", "warningvariable", "informationvariable", "outvariable", "outbuffer", "pipelinevariable", "server",
            "domaincontroller", "filedata", "password", "whatif", "confirm");

    private final ScriptReport report;
    private final String localServer;

    Steps(ScriptReport report, String localServer) {
        this.report = report;
        this.localServer = localServer;
    }

    List<PlannedStep> all() {
        return report.trace().invocations().stream().filter(Steps::changesSomething).map(this::step).toList();
    }

    static boolean changesSomething(Invocation invocation) {
        String command = invocation.command().toLowerCase(Locale.ROOT);
        return !command.startsWith("get-") && !command.startsWith("export-");
    }

    private PlannedStep step(Invocation call) {
        int line = report.tree().source().lines().line(call.site().start());
        return new PlannedStep(call.site().start(), call.site().end(), line, call.command(), server(call), given(call.binding()),
                effect(call), call.reach() == Reach.CERTAIN);
    }

    private static Effect effect(Invocation call) {
        if (call.binding().fails()) {
            return Effect.FAILS;
        }
        return call.isRehearsal() ? Effect.REHEARSAL : call.whatIf() instanceof Known ? Effect.CHANGES : Effect.MAY_REHEARSE;
    }

    /** The server as named; empty for cmdlets that act on the organisation. */
    private String server(Invocation call) {
        boolean perServer = call.signature().parameters().stream().anyMatch(each -> each.name().equalsIgnoreCase("Server"))
                || call.command().equalsIgnoreCase("Restart-Service");
        if (!perServer) {
            return "";
        }
        Optional<Value> server = call.binding().value("Server");
        Value where = server.filter(value -> !(value instanceof Known known && known.isNull())).orElse(call.computer());
        if (where instanceof Known known && known.content() instanceof LocalComputer) {
            return localServer;
        }
        return where instanceof Unknown ? "" : text(where);
    }

    private static List<Given> given(Binding binding) {
        List<Given> given = new ArrayList<>();
        for (BoundParameter bound : binding.inSourceOrder()) {
            Value value = RecordedForm.of(bound);
            boolean silentSwitch = value.equals(Known.FALSE) && bound.argument().isEmpty();
            if (!HOW.contains(bound.name().toLowerCase(Locale.ROOT)) && !silentSwitch) {
                given.add(new Given(bound.name(), text(value), value.isFullyKnown()));
            }
        }
        return given;
    }

    private static String text(Value value) {
        if (value instanceof OneOf oneOf) {
            return String.join(" or ", oneOf.alternatives().stream().map(Steps::text).toList());
        }
        if (value instanceof Unknown unknown) {
            return "unknown (" + Reasons.text(unknown) + ")";
        }
        Object content = ((Known) value).content();
        if (content instanceof PsArray array) {
            return String.join(", ", array.elements().stream().map(Steps::text).toList());
        }
        if (content instanceof PsHashtable table) {
            return "@{" + String.join("; ", table.entries().stream().map(each -> each.name() + " = " + text(each.value())).toList()) + "}";
        }
        return ((Known) value).isNull() ? "$null" : content instanceof Boolean truth ? truth ? "$true" : "$false" : content.toString();
    }
}
