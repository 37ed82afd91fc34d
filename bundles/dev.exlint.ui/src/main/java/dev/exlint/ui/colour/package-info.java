/** Paints the tokens of the shared analysis in the colours of the theme. */
package dev.exlint.ui.colour;
