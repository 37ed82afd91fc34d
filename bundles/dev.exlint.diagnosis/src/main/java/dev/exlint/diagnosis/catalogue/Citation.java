package dev.exlint.diagnosis.catalogue;

import java.time.LocalDate;

/**
 * Where a fact of a rule was read.
 *
 * @param document the title of the article or page
 * @param section the part of it, empty for the whole
 * @param read the day it was last read
 */
public record Citation(String document, String section, LocalDate read) {
}
