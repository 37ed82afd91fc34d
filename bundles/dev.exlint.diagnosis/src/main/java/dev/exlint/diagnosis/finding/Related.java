package dev.exlint.diagnosis.finding;

import dev.exlint.diagnosis.catalogue.Message;

/**
 * Another place a reader must see to understand a finding.
 *
 * @param file the script's display name
 * @param start first UTF-16 unit
 * @param end exclusive
 * @param message what is to be seen there
 */
public record Related(String file, int start, int end, Message message) {
}
