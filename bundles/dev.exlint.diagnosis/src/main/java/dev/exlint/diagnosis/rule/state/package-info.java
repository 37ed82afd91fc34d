/**
 * How servers and connectors stand after a script, and what of it is reported: only what some call of the script reaches.
 */
package dev.exlint.diagnosis.rule.state;
