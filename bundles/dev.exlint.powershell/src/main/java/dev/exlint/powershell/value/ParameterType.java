package dev.exlint.powershell.value;

/**
 * The type of a parameter, as far as binding must tell types apart: one of the simple types of {@code command}, or an {@link EnumType}.
 */
public interface ParameterType {
}
