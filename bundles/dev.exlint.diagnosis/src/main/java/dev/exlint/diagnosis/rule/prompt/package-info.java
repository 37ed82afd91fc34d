/**
 * Rules about prompts, switches and runs that nobody watches.
 */
package dev.exlint.diagnosis.rule.prompt;
