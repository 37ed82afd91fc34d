/** Files of Export-Clixml, and the serialized part of certificates inside of them. */
package dev.exlint.diagnosis.imports.clixml;
