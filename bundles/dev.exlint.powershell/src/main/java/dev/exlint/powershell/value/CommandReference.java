package dev.exlint.powershell.value;

/**
 * A command as an object, such as Get-Command gives it: calling it reaches the cmdlet even if a function has its name.
 *
 * @param name the command's name
 */
public record CommandReference(String name) {
}
