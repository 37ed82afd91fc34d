/**
 * What commands look like and mean: tables, and the interface by which models of commands come in.
 */
package dev.exlint.powershell.command;
