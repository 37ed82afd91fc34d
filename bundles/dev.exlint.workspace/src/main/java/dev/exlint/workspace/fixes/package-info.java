/** Finds again what a marker stands for and applies its fix, in a buffer or in the bytes of a closed file. */
package dev.exlint.workspace.fixes;
