/** From objects of any format to facts about an organisation. */
package dev.exlint.diagnosis.imports.object;
