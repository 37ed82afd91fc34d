package dev.exlint.powershell.data;

/**
 * A string.
 *
 * @param start where it starts, its quote included
 * @param end where it ends, exclusive
 * @param value what it says
 */
public record DataText(int start, int end, String value) implements DataValue {
}
