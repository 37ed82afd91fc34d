/** Several sources become one, or a disagreement that names both. */
package dev.exlint.diagnosis.imports.join;
