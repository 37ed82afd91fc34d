/**
 * Data mode: a {@code .psd1} text as immutable values that know their place, or one reason why it is none.
 *
 * <p>Stricter than both regimes of the engine: constants, arrays and tables, nothing that is computed. Nothing is ever run.
 */
package dev.exlint.powershell.data;
