/**
 * Rules about the certificate and the server that a call names.
 */
package dev.exlint.diagnosis.rule.target;
