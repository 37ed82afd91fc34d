package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.organisation.Fact;

/**
 * One property that isn't the same before and after; a list is its elements with a comma and a blank between.
 *
 * @param property its name in Exchange
 * @param before its value before; a text that is known to be empty is empty
 * @param after its value after
 */
public record PropertyChange(String property, Fact<String> before, Fact<String> after) {

    /** Whether the value after the script is known. */
    public boolean certain() {
        return after.isKnown();
    }
}
