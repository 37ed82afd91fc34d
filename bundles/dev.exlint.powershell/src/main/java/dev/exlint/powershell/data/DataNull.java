package dev.exlint.powershell.data;

/**
 * {@code $null}.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 */
public record DataNull(int start, int end) implements DataValue {
}
