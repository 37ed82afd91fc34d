package dev.exlint.powershell.ast;

import java.util.List;
import java.util.stream.Collectors;

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
        return typeName.name() + genericArguments.stream().map(TypeName::name).collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public String assemblyName() {
        return typeName.assemblyName();
    }

    @Override
    public String fullName() {
        String arguments = genericArguments.stream().map(TypeName::fullName).collect(Collectors.joining(",", "[", "]"));
        String assembly = assemblyName().isEmpty() ? "" : "," + assemblyName();
        return typeName.name() + arguments + assembly;
    }
}
