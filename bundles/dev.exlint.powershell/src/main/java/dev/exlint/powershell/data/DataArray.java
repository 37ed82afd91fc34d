package dev.exlint.powershell.data;

import java.util.List;

/**
 * An array, written with commas or {@code @( )}.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 * @param elements the elements in order
 */
public record DataArray(int start, int end, List<DataValue> elements) implements DataValue {

    /**
     * Copies the elements.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param elements the elements in order
     */
    public DataArray {
        elements = List.copyOf(elements);
    }
}
