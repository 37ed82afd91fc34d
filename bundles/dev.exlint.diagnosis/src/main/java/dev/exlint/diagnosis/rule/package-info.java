/**
 * What every rule is made of: the context it looks at, the calls as rules see them, places and findings; the rules themselves stand
 * in one package for each part of the catalogue.
 */
package dev.exlint.diagnosis.rule;
