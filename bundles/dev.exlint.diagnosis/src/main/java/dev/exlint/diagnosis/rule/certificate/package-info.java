/**
 * Rules about what a certificate is fit for.
 */
package dev.exlint.diagnosis.rule.certificate;
