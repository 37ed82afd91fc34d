/**
 * Follows a script without running it and records the calls it can make.
 */
package dev.exlint.powershell.eval;
