package dev.exlint.powershell.ast;

/**
 * The name of a type as written: never resolved, since that depends on the machine.
 */
public sealed interface TypeName permits SimpleTypeName, GenericTypeName, ArrayTypeName {

    /** {@return where the name starts, inside its brackets} */
    int start();

    /** {@return where the name ends, exclusive} */
    int end();

    /** {@return the name without assembly, with its arguments and ranks} */
    String name();

    /** {@return the assembly, empty if none is written} */
    String assemblyName();

    /** {@return name and assembly, separated by a comma, as the engine shows it} */
    default String fullName() {
        return TypeNames.text(this, true);
    }
}
