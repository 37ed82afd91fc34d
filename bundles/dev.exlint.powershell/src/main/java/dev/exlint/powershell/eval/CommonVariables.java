package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Keeps what a command puts out in the variables that {@code -OutVariable} and {@code -PipelineVariable} name, and its errors in that of
 * {@code -ErrorVariable}.
 *
 * <p>The trap: the output variable is a list from the start, filled while the pipeline runs; a plus before its name appends.
 */
final class CommonVariables extends Stage {

    private static final List<String> UNFOLLOWED = List.of("WarningVariable", "InformationVariable");
    private static final List<String> ALL = List.of("OutVariable", "PipelineVariable", "ErrorVariable", "WarningVariable",
            "InformationVariable");

    private final Optional<Name> output;
    private final Optional<Name> current;

    private record Name(String lower, boolean appends) {
    }

    private CommonVariables(Evaluation run, Optional<Name> output, Optional<Name> current) {
        super(run);
        this.output = output;
        this.current = current;
    }

    /** The stage that follows a command with such parameters; empty if it has none. */
    static Optional<Stage> after(Evaluation run, Stage stage) {
        Optional<Binding> binding = stage.common();
        Optional<Name> output = binding.flatMap(each -> name(each, "OutVariable"));
        Optional<Name> current = binding.flatMap(each -> name(each, "PipelineVariable"));
        return output.isEmpty() && current.isEmpty() ? Optional.empty() : Optional.of(new CommonVariables(run, output, current));
    }

    private static Optional<Name> name(Binding binding, String parameter) {
        Value value = binding.parameter(parameter).filter(each -> each.signature().common()).map(each -> each.value()).orElse(Known.NULL);
        if (value instanceof Known known && known.content() instanceof String text && !text.isEmpty()) {
            boolean appends = text.startsWith("+");
            return Optional.of(new Name(text.substring(appends ? 1 : 0).toLowerCase(Locale.ROOT), appends));
        }
        return Optional.empty();
    }

    /** What such parameters name is unknown from now on, since nobody follows the command that sets it. */
    static void lose(Evaluation run, Binding binding, List<String> parameters) {
        for (String parameter : parameters) {
            name(binding, parameter).ifPresent(name -> run.setLocal(name.lower(), unknown(parameter)));
        }
    }

    static void loseAll(Evaluation run, Binding binding) {
        lose(run, binding, ALL);
    }

    private static Unknown unknown(String parameter) {
        return new Unknown(UnknownReason.COMMAND_OUTPUT, "-" + parameter);
    }

    // ---- errors

    static void beginErrors(Evaluation run, Binding binding) {
        lose(run, binding, UNFOLLOWED);
        name(binding, "ErrorVariable").ifPresent(name -> start(run, name));
    }

    /** One more error, or perhaps one. */
    static void addError(Evaluation run, Binding binding, boolean certain) {
        name(binding, "ErrorVariable").ifPresent(name -> {
            if (certain) {
                append(run, name, new Unknown(UnknownReason.AUTOMATIC_VARIABLE, "Error"), "ErrorVariable");
            } else {
                run.setLocal(name.lower(), unknown("ErrorVariable"));
            }
        });
    }

    private static void start(Evaluation run, Name name) {
        if (!name.appends()) {
            run.setLocal(name.lower(), new Known(PsArray.of(PsArray.Kind.ARRAY_LIST, List.of())));
        } else if (!isList(run.variable(name.lower()))) {
            boolean unset = run.variable(name.lower()) instanceof Known known && known.isNull();
            run.setLocal(name.lower(), unset ? new Known(PsArray.of(PsArray.Kind.ARRAY_LIST, List.of())) : unknown("OutVariable"));
        }
    }

    private static boolean isList(Value value) {
        return value instanceof Known known && known.content() instanceof PsArray array && array.kind() == PsArray.Kind.ARRAY_LIST;
    }

    private static void append(Evaluation run, Name name, Value object, String parameter) {
        Value before = run.variable(name.lower());
        if (before instanceof Known known && known.content() instanceof PsArray array && array.isList()) {
            List<Value> more = new ArrayList<>(array.elements());
            more.add(object);
            run.setLocal(name.lower(), new Known(array.with(more)));
        } else {
            run.setLocal(name.lower(), unknown(parameter));
        }
    }

    // ---- output

    @Override
    void begin() {
        output.ifPresent(name -> start(run, name));
    }

    @Override
    void start() {
        // follows another command
    }

    @Override
    void object(Value object) {
        output.ifPresent(name -> append(run, name, object, "OutVariable"));
        current.ifPresent(name -> run.setLocal(name.lower(), object));
        next().object(object);
    }

    @Override
    void unknown(Unknown why) {
        output.ifPresent(name -> run.setLocal(name.lower(), unknown("OutVariable")));
        current.ifPresent(name -> run.setLocal(name.lower(), unknown("PipelineVariable")));
        next().unknown(why);
    }

    @Override
    void end() {
        current.ifPresent(name -> run.state = run.state.with(run.state.scope().withoutVariable(name.lower())));
    }
}
