package dev.exlint.powershell.bind;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.Value;

/**
 * Which parameter of a command gets which value, or why the command doesn't run.
 *
 * <p>Immutable. The trap: without errors the call may still fail, namely when it has {@link #doubts()} or is {@link #open()}.
 */
public final class Binding {
    private final Map<String, BoundParameter> parameters;
    private final List<BindingError> errors;
    private final List<BindingError> doubts;
    private final Optional<Unknown> open;
    private final List<Value> rest;
    private final String set;

    /**
     * Makes the binding; everything is copied.
     *
     * @param parameters the bound parameters
     * @param errors what certainly keeps the command from running
     * @param doubts what may keep it from running, because a value isn't known
     * @param open why parameters may be bound that nobody can tell (an unknown splat); empty if all are known
     * @param rest what is left for {@code $args} of a simple function
     * @param set the parameter set that the engine takes; empty if that can't be told
     */
    Binding(Collection<BoundParameter> parameters, List<BindingError> errors, List<BindingError> doubts, Optional<Unknown> open,
            List<Value> rest, String set) {
        Map<String, BoundParameter> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        parameters.forEach(each -> byName.put(each.name(), each));
        this.parameters = java.util.Collections.unmodifiableMap(byName);
        this.errors = List.copyOf(errors);
        this.doubts = List.copyOf(doubts);
        this.open = open;
        this.rest = List.copyOf(rest);
        this.set = set;
    }

    /** {@return the bound parameters by canonical name, ignoring case; those bound before an error, too} */
    public Map<String, BoundParameter> parameters() {
        return parameters;
    }

    /** {@return what keeps the command from running, in the engine's order; empty if it runs} */
    public List<BindingError> errors() {
        return errors;
    }

    /** {@return what may keep the command from running} */
    public List<BindingError> doubts() {
        return doubts;
    }

    /** {@return why more parameters may be bound than are listed; empty if all are} */
    public Optional<Unknown> open() {
        return open;
    }

    /** {@return what is left for {@code $args} of a simple function} */
    public List<Value> rest() {
        return rest;
    }

    /** {@return the parameter set that the engine takes; empty if that can't be told} */
    public String set() {
        return set;
    }

    /** {@return whether the command certainly doesn't run} */
    public boolean fails() {
        return !errors.isEmpty();
    }

    /** {@return whether everything about the binding is certain: no doubt, nothing open} */
    public boolean isCertain() {
        return doubts.isEmpty() && open.isEmpty();
    }

    /**
     * {@return the parameter of that canonical name, if it is bound}
     *
     * @param name the name, ignoring case
     */
    public Optional<BoundParameter> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /**
     * {@return the converted value of that parameter, if it is bound}
     *
     * @param name the name, ignoring case
     */
    public Optional<Value> value(String name) {
        return parameter(name).map(BoundParameter::value);
    }

    /** {@return the bound parameters in the order of their places in the source, those without place last} */
    public List<BoundParameter> inSourceOrder() {
        return parameters.values().stream().sorted(Comparator.comparingInt(Binding::place)).toList();
    }

    private static int place(BoundParameter bound) {
        return bound.parameter().map(each -> each.start()).or(() -> bound.argument().map(each -> each.start())).orElse(Integer.MAX_VALUE);
    }
}
