package dev.exlint.powershell.value;

/**
 * An element of {@code $args} that was written as a parameter: splatted by {@code @args} it becomes one again.
 *
 * @param name the name without dash
 */
public record ParameterName(String name) {

    @Override
    public String toString() {
        return "-" + name;
    }
}
