/** What F1 says of a rule, from the catalogue. */
package dev.exlint.ui.help;
