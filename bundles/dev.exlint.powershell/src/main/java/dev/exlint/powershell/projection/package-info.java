/**
 * Tokens, tree and errors in the plain shape of the conformance data, so that another tool can compare them with the engine's.
 *
 * <p>Everything here is deterministic and needs no Java stack depth, however deep the tree is.
 */
package dev.exlint.powershell.projection;
