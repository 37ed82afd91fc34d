/**
 * Rules about Send and Receive connectors and the certificates they name.
 */
package dev.exlint.diagnosis.rule.connector;
