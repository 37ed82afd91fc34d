/** The wizard that makes a snapshot of files, and the offers to open it. */
package dev.exlint.ui.imports;
