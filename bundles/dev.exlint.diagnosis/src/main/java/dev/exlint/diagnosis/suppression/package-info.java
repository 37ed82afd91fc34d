/**
 * Findings that a team has accepted: directives in comments, attributes as PSScriptAnalyzer reads them, and the baseline (rulings 50, 51).
 *
 * <p>A suppressed finding is never lost: it stands in the report beside who suppressed it and why, and a suppression that suppresses
 * nothing is itself a finding.
 */
package dev.exlint.diagnosis.suppression;
