/**
 * Follows a script without running it and records the calls it can make; models of commands come in by {@code CommandModel}.
 */
package dev.exlint.powershell.eval;
