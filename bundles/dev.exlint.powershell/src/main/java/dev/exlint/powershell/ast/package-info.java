/**
 * The syntax tree: the engine's node types with the engine's extents.
 *
 * <p>Constructors take {@code null} where a part is optional, accessors answer with {@link java.util.Optional}; lists are never null.
 */
package dev.exlint.powershell.ast;
