package dev.exlint.cli;

import java.nio.file.Path;

/**
 * A script to look at.
 *
 * @param name as shown: the path as given, plus {@code /} and the rest for files found in a folder
 * @param path where it is
 */
record ScriptFile(String name, Path path) {
}
