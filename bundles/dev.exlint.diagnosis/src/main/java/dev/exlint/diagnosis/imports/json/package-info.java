/** JSON, above all of ConvertTo-Json. */
package dev.exlint.diagnosis.imports.json;
