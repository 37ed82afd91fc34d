/** What all formats have in common: values, lists and objects with their places. */
package dev.exlint.diagnosis.imports.item;
