/** Offers the fixes of a marker, in the editor and in the Problems view. */
package dev.exlint.ui.quickfix;
