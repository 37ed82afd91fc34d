package dev.exlint.diagnosis.catalogue;

/**
 * One row of the table by which a rule finds its level.
 *
 * @param label the row's name in reports, such as {@code S24}
 * @param level the level in this case, when every value is known
 * @param when the case
 */
public record LevelCase(String label, Level level, Message when) {
}
