package dev.exlint.powershell.value;

/**
 * The content of a value that is the path of something beside the script, while nobody knows in which folder the script lies.
 *
 * @param relative the path from the script's folder, with slashes; empty for the folder itself
 */
public record ScriptPath(String relative) {
}
