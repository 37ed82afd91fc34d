/**
 * What an Exchange organisation looks like to mail flow: servers, certificates, connectors. Immutable, and unknown is a value.
 */
package dev.exlint.diagnosis.organisation;
