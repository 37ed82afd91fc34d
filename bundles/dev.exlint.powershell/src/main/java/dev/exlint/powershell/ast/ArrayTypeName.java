package dev.exlint.powershell.ast;

/**
 * An array type.
 *
 * @param start where the name starts
 * @param end where the name ends, exclusive
 * @param elementType the type of the elements
 * @param rank the number of dimensions, from 1
 */
public record ArrayTypeName(int start, int end, TypeName elementType, int rank) implements TypeName {

    @Override
    public String name() {
        return TypeNames.text(this, false);
    }

    @Override
    public String assemblyName() {
        return elementType.assemblyName();
    }
}
