/**
 * Rules about script habits that change what these cmdlets get.
 */
package dev.exlint.diagnosis.rule.hygiene;
