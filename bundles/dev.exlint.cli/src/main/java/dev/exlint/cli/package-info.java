/**
 * The headless runner: one class a command, everything of the outer world in {@code Surroundings}, so that a test runs it without a
 * process. No decision about scripts is made here; the diagnosis makes them.
 */
package dev.exlint.cli;
