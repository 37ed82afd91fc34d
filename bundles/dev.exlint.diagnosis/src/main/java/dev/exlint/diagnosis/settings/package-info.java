/**
 * What a team decided: finds and reads {@code exlint.psd1} (ruling 48) and turns what it names into an environment.
 *
 * <p>Files are handed in by the door; a settings file is accepted as a whole or refused with everything that is wrong with it.
 */
package dev.exlint.diagnosis.settings;
