package dev.exlint.powershell.check;

import java.util.Map;
import java.util.Set;

import dev.exlint.powershell.ast.ArrayTypeName;
import dev.exlint.powershell.ast.SimpleTypeName;
import dev.exlint.powershell.ast.TypeName;

/**
 * The few .NET types every machine has and some check asks for; every other name is unknown, never wrong.
 */
final class KnownTypes {

    private static final Map<String, String> ACCELERATORS = Map.ofEntries(
            Map.entry("INT", "INT32"), Map.entry("LONG", "INT64"), Map.entry("SHORT", "INT16"), Map.entry("UINT", "UINT32"),
            Map.entry("ULONG", "UINT64"), Map.entry("USHORT", "UINT16"), Map.entry("BOOL", "BOOLEAN"), Map.entry("FLOAT", "SINGLE"),
            Map.entry("REF", "MANAGEMENT.AUTOMATION.PSREFERENCE"));

    private static final Set<String> PRIMITIVE = Set.of("BOOLEAN", "BYTE", "SBYTE", "INT16", "UINT16", "INT32", "UINT32", "INT64",
            "UINT64", "CHAR", "DOUBLE", "SINGLE");

    private static final Set<String> OTHER_VALUES = Set.of("STRING", "DECIMAL", "DATETIME", "DBNULL");

    private static final Set<String> ENUM_BASES = Set.of("BYTE", "SBYTE", "INT16", "UINT16", "INT32", "UINT32", "INT64", "UINT64");

    /** Types of the namespace System, and the engine's own short names, that have literal fields. */
    private static final Set<String> WITH_CONSTANTS = Set.of("ATTRIBUTETARGETS", "BASE64FORMATTINGOPTIONS", "BYTE", "CHAR",
            "CONSOLECOLOR", "CONSOLEKEY", "CONSOLEMODIFIERS", "CONSOLESPECIALKEY", "DATETIMEKIND", "DAYOFWEEK", "DOUBLE",
            "ENVIRONMENTVARIABLETARGET", "GCCOLLECTIONMODE", "GCNOTIFICATIONSTATUS", "GENERICURIPARSEROPTIONS",
            "INT16", "INT32", "INT64", "LOADEROPTIMIZATION", "MATH", "MIDPOINTROUNDING", "PLATFORMID", "SBYTE", "SINGLE",
            "STRINGCOMPARISON", "STRINGSPLITOPTIONS", "TIMESPAN", "TYPECODE", "UINT16", "UINT32", "UINT64", "URICOMPONENTS",
            "URIFORMAT", "URIHOSTNAMETYPE", "URIKIND", "URIPARTIAL");

    private static final Set<String> WITH_CONSTANTS_SINCE_7 = Set.of("EXPERIMENTACTION", "MATHF");

    private KnownTypes() {
    }

    /** A name for comparing: short forms resolved, upper case, without the namespace System, which may always be left out. */
    static String key(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return key(array.elementType()) + "[" + ",".repeat(array.rank() - 1) + "]";
        }
        String name = Names.key(type.name());
        String plain = name.startsWith("SYSTEM.") ? name.substring("SYSTEM.".length()) : name;
        return plain.equals(name) ? ACCELERATORS.getOrDefault(name, name) : plain;
    }

    static boolean isVoid(TypeName type) {
        return is(type, "Void") || is(type, "System.Void");
    }

    static boolean isReference(TypeName type) {
        return is(type, "ref") || is(type, "Management.Automation.PSReference")
                || is(type, "System.Management.Automation.PSReference");
    }

    static boolean isOrdered(TypeName type) {
        return is(type, "ordered") && ((SimpleTypeName) type).assemblyName().isEmpty();
    }

    /** Compares with an ASCII name without making a key. */
    private static boolean is(TypeName type, String name) {
        return type instanceof SimpleTypeName && name.equalsIgnoreCase(type.name());
    }

    /**
     * Whether a member may be a literal field: sure about the numbers, and about short names unless a namespace completes them; believed
     * of all other types.
     */
    static boolean mayBeLiteral(TypeName type, String member, boolean namesAreOpen, boolean seven) {
        if (type instanceof ArrayTypeName) {
            return false;
        }
        String key = key(type);
        if (ENUM_BASES.contains(key) || key.equals("CHAR")) {
            return member.equalsIgnoreCase("MaxValue") || member.equalsIgnoreCase("MinValue");
        }
        boolean isShort = type instanceof SimpleTypeName simple && simple.assemblyName().isEmpty() && simple.name().indexOf('.') < 0;
        return namesAreOpen || !isShort || WITH_CONSTANTS.contains(key) || seven && WITH_CONSTANTS_SINCE_7.contains(key);
    }

    /** Types a constant may be converted to without running foreign code. */
    static boolean isPrimitive(TypeName type) {
        return type instanceof SimpleTypeName && PRIMITIVE.contains(key(type));
    }

    /** Types a data section allows: simple values and arrays of them. */
    static boolean isSimpleValue(TypeName type) {
        TypeName element = type instanceof ArrayTypeName array ? array.elementType() : type;
        return element instanceof SimpleTypeName && (PRIMITIVE.contains(key(element)) || OTHER_VALUES.contains(key(element)));
    }

    /**
     * Tells whether an enum may stand on a type.
     *
     * @param type the type after the colon
     * @return whether it is one of the whole-number types
     */
    static boolean isEnumBase(TypeName type) {
        return type instanceof SimpleTypeName && ENUM_BASES.contains(key(type));
    }
}
