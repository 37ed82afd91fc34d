/** Values of a script in words and in the form of recordings, for everything that tells people or programs what a call is given. */
package dev.exlint.diagnosis.value;
