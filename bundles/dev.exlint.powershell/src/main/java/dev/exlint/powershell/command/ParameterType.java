package dev.exlint.powershell.command;

/**
 * The type of a parameter, as far as binding must tell types apart: a {@link SimpleType} or an {@link dev.exlint.powershell.value.EnumType}.
 */
public interface ParameterType {
}
