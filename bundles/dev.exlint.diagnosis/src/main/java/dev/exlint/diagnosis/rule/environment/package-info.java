/**
 * Rules about a script and its snapshot.
 */
package dev.exlint.diagnosis.rule.environment;
