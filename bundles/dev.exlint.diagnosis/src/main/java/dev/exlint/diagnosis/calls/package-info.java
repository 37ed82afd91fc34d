/**
 * What a script can be said to call without running it, in the form that recordings of real runs have.
 */
package dev.exlint.diagnosis.calls;
