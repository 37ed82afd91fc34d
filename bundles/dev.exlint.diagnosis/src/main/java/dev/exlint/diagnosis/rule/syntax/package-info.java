/**
 * What the engine itself refuses.
 */
package dev.exlint.diagnosis.rule.syntax;
