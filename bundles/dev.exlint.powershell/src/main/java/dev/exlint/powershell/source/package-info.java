/**
 * Text, lines, encodings, errors and budgets: what everything else in the language stands on.
 */
package dev.exlint.powershell.source;
