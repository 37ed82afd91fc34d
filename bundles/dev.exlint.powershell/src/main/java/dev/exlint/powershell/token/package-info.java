/**
 * Tokens as the engine reads them: the tokenizer with its four modes, the scanners of numbers, strings, variables, words and comments, and
 * the compact list they fill.
 */
package dev.exlint.powershell.token;
