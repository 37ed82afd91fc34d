package dev.exlint.powershell.ast;

import java.util.List;

/**
 * A generic type with its arguments.
 *
 * @param start where the name starts
 * @param end where the name ends, exclusive
 * @param typeName the generic type
 * @param genericArguments its arguments, at least one
 */
public record GenericTypeName(int start, int end, TypeName typeName, List<TypeName> genericArguments) implements TypeName {

    /**
     * Copies the arguments.
     *
     * @param start where the name starts
     * @param end where the name ends, exclusive
     * @param typeName the generic type
     * @param genericArguments its arguments, at least one
     */
    public GenericTypeName {
        genericArguments = List.copyOf(genericArguments);
    }

    @Override
    public String name() {
        return TypeNames.text(this, false);
    }

    @Override
    public String assemblyName() {
        return typeName.assemblyName();
    }
}
