/**
 * What the engine checks once a tree exists: targets, duplicates, splats, flow out of {@code finally}, classes, data sections.
 *
 * <p>Checks run after syntax errors too, in the engine's visiting order. What depends on the machine (types, modules) is not judged.
 */
package dev.exlint.powershell.check;
