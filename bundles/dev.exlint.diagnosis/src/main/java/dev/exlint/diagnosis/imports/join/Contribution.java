package dev.exlint.diagnosis.imports.join;

/**
 * What one source says about one object.
 *
 * @param <T> the object
 */
record Contribution<T>(Preference.Source source, T value) {
}
