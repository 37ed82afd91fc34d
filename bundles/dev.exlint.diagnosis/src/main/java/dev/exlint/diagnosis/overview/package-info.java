/**
 * The environment as a page for people: servers with their certificates, connectors with what their hosts present, and what isn't known.
 */
package dev.exlint.diagnosis.overview;
