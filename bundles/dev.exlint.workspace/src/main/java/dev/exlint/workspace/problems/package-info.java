/** Writes what was found as markers, and looks again when something changed. */
package dev.exlint.workspace.problems;
