package dev.exlint.powershell.value;

/**
 * A type literal used as a value.
 *
 * @param name the name as written, without brackets
 */
public record TypeReference(String name) {
}
