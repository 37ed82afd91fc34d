package dev.exlint.diagnosis.calls;

/**
 * A place whose code can't be seen: calls may come from there.
 *
 * @param file the file in which it stands, as a path from the script's folder; empty for the script itself
 * @param start where it starts
 * @param end where it ends, exclusive
 * @param reason why
 */
public record OpaquePlace(String file, int start, int end, String reason) {
}
