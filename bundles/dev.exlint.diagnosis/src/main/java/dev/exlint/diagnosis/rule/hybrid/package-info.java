/**
 * Rules about hybrid mail flow, and the severity table of EXSmtpOnUntrustedCertificate.
 */
package dev.exlint.diagnosis.rule.hybrid;
