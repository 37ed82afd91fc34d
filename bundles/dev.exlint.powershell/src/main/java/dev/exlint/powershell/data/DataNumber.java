package dev.exlint.powershell.data;

import dev.exlint.powershell.token.NumberValue;

/**
 * A number.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 * @param number type and value
 */
public record DataNumber(int start, int end, NumberValue number) implements DataValue {
}
