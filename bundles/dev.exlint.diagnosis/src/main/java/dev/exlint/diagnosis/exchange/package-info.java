/**
 * The Exchange cmdlets: their tables, what they do to an organisation, and the organisation as it flows with a script.
 */
package dev.exlint.diagnosis.exchange;
