/**
 * Binds the arguments of a command to its parameters as the engine does.
 */
package dev.exlint.powershell.bind;
