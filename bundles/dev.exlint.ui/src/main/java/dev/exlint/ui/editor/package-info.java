/** Makes PowerShell files known to the platform and keeps the analysis of what an editor shows running. */
package dev.exlint.ui.editor;
