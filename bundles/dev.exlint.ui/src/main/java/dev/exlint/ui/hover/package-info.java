/** Says at the place of a finding why it is one and what it rests on. */
package dev.exlint.ui.hover;
