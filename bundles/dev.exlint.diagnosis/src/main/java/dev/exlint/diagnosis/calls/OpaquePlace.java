package dev.exlint.diagnosis.calls;

/**
 * A place whose code can't be seen: calls may come from there.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 * @param reason why
 */
public record OpaquePlace(int start, int end, String reason) {
}
