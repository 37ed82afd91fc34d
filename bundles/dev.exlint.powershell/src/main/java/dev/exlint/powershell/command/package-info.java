/**
 * What commands look like: names, parameters, sets and aliases, as tables.
 */
package dev.exlint.powershell.command;
