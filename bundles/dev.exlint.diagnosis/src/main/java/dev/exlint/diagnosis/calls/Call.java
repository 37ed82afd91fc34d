package dev.exlint.diagnosis.calls;

import java.util.Map;
import java.util.TreeMap;

import dev.exlint.powershell.value.Value;

/**
 * One call of a cmdlet that happens or may happen.
 *
 * @param on the name of the computer on which it runs
 * @param performed false if it only pretends
 * @param certain whether at least one such call happens
 * @param parameters the bound parameters by canonical name, in {@link RecordedForm}
 */
public record Call(Value on, Value performed, boolean certain, Map<String, Value> parameters) {

    /** Copies the parameters, in the order of their names. */
    public Call {
        parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** {@return whether everything about the call is known} */
    public boolean isKnown() {
        return on.isFullyKnown() && performed.isFullyKnown() && parameters.values().stream().allMatch(Value::isFullyKnown);
    }
}
