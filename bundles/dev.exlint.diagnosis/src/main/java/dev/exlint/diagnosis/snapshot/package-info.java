/**
 * The environment snapshot: JSON in, an organisation and problems with their places out, and back.
 */
package dev.exlint.diagnosis.snapshot;
