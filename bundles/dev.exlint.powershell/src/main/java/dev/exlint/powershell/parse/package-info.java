/**
 * The grammar, one method a rule under the engine's name for it, in groups over one shared state.
 * {@link dev.exlint.powershell.parse.Parser} is the way in.
 */
package dev.exlint.powershell.parse;
