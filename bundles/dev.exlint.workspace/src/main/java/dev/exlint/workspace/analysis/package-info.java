/** Calls the diagnosis for scripts: once for each version of an open document, once for a file on disk. */
package dev.exlint.workspace.analysis;
