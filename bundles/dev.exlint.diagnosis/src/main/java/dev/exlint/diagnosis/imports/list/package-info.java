/** Output of Format-List, bare or in a transcript. */
package dev.exlint.diagnosis.imports.list;
