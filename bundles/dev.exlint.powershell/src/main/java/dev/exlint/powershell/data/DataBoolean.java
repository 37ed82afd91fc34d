package dev.exlint.powershell.data;

/**
 * {@code $true} or {@code $false}.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 * @param value which of both
 */
public record DataBoolean(int start, int end, boolean value) implements DataValue {
}
