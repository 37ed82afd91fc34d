package dev.exlint.powershell.ast;

/** Writes type names part by part: generic types may nest as deep as the parser allows. */
final class TypeNames {

    private TypeNames() {
    }

    static String text(TypeName type, boolean withAssemblies) {
        StringBuilder text = new StringBuilder();
        append(type, withAssemblies, text);
        return text.toString();
    }

    private static void append(TypeName type, boolean withAssemblies, StringBuilder text) {
        if (type instanceof SimpleTypeName simple) {
            text.append(simple.name());
        } else if (type instanceof GenericTypeName generic) {
            append(generic.typeName(), false, text);
            char separator = '[';
            for (TypeName argument : generic.genericArguments()) {
                text.append(separator);
                append(argument, withAssemblies, text);
                separator = ',';
            }
            text.append(']');
        } else if (type instanceof ArrayTypeName array) {
            append(array.elementType(), false, text);
            text.append('[').append(",".repeat(array.rank() - 1)).append(']');
        }
        if (withAssemblies && !type.assemblyName().isEmpty()) {
            text.append(',').append(type.assemblyName());
        }
    }
}
