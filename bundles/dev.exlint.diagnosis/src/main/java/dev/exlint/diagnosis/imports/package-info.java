/** Import: what administrators already have, files of PowerShell and certificates, becomes one organisation, or one clear error. */
package dev.exlint.diagnosis.imports;
