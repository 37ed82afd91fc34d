package dev.exlint.diagnosis.suppression;

import dev.exlint.diagnosis.catalogue.Message;

/**
 * A directive or attribute that can't be followed as it is written.
 *
 * @param start where the wrong part stands, in UTF-16 units
 * @param end exclusive
 * @param message what is wrong
 */
public record DirectiveError(int start, int end, Message message) {
}
