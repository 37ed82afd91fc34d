/**
 * What transport does with certificates: names, hybrid connectors and their hosts, the certificate that is presented.
 */
package dev.exlint.diagnosis.transport;
