/** Certificate files: DER, PEM, PKCS#7, PKCS#12. */
package dev.exlint.diagnosis.imports.certificate;
