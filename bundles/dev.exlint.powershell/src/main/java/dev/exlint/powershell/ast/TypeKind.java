package dev.exlint.powershell.ast;

/**
 * What a type definition defines.
 */
public enum TypeKind {
    /** A class. */
    CLASS,
    /** An enum. */
    ENUM,
    /** Reserved by the engine. */
    INTERFACE
}
