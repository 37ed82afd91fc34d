package dev.exlint.powershell.ast;

/**
 * What a {@code using} statement brings in.
 */
public enum UsingStatementKind {
    /** A .NET assembly. */
    Assembly,
    /** Reserved by the engine. */
    Command,
    /** A module with its classes. */
    Module,
    /** A .NET namespace. */
    Namespace,
    /** Reserved by the engine. */
    Type
}
