/** Files of Export-Csv. */
package dev.exlint.diagnosis.imports.csv;
