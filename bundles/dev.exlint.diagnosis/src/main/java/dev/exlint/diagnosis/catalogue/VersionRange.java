package dev.exlint.diagnosis.catalogue;

/**
 * The Exchange versions a rule speaks about, by their public names.
 *
 * @param from the oldest, such as {@code 2010}
 * @param to the newest, such as {@code SE}
 */
public record VersionRange(String from, String to) {
}
