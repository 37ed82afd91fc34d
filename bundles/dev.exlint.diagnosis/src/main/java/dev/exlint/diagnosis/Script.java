package dev.exlint.diagnosis;

import dev.exlint.powershell.source.SourceText;

/**
 * One script to judge: its text and the name people know it by.
 *
 * @param displayName the path as shown in reports, with {@code /}
 * @param source the text that all offsets count in
 */
public record Script(String displayName, SourceText source) {
}
