/**
 * What a run has to say, written for people and for programs from the same facts.
 */
package dev.exlint.diagnosis.report;
