package dev.exlint.powershell.check;

import java.util.Map;
import java.util.Set;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.FunctionMemberAst;
import dev.exlint.powershell.ast.PropertyMemberAst;
import dev.exlint.powershell.ast.SimpleTypeName;
import dev.exlint.powershell.ast.TypeDefinitionAst;
import dev.exlint.powershell.ast.TypeKind;
import dev.exlint.powershell.ast.TypeName;

/**
 * Where in a class the engine's own attributes may stand; attributes of other makers are not judged.
 *
 * <p>The trap: attributes of parameters are meant for properties, so a method's parameter takes none of them.
 */
final class AttributePlaces {

    private static final Set<String> OF_PROPERTIES = Set.of("PARAMETER", "VALIDATELENGTH", "VALIDATERANGE", "VALIDATEPATTERN",
            "VALIDATESCRIPT", "VALIDATECOUNT", "VALIDATESET", "VALIDATETRUSTEDDATA", "VALIDATEDRIVE", "VALIDATEUSERDRIVE",
            "VALIDATENOTNULL", "VALIDATENOTNULLOREMPTY", "VALIDATENOTNULLORWHITESPACE", "ALLOWNULL", "ALLOWEMPTYSTRING",
            "ALLOWEMPTYCOLLECTION", "PSTYPENAME", "SUPPORTSWILDCARDS", "PSDEFAULTVALUE", "ARGUMENTCOMPLETER", "ARGUMENTCOMPLETIONS",
            "CREDENTIAL", "DSCPROPERTY");

    private static final Map<String, Set<String>> OTHERS = Map.of("CMDLETBINDING", Set.of("Class"), "CMDLET", Set.of("Class"),
            "OUTPUTTYPE", Set.of("Class"), "DSCRESOURCE", Set.of("Class"), "ALIAS", Set.of("Class", "Property"),
            "EXPERIMENTAL", Set.of("Class", "Property"), "FLAGS", Set.of("Enum"));

    private static final String NAMESPACE = "MANAGEMENT.AUTOMATION.";
    private static final String SUFFIX = "ATTRIBUTE";

    private AttributePlaces() {
    }

    /** Whether a known attribute stands at something it is not for. */
    static boolean refuses(TypeName attribute, Ast parent) {
        if (!(attribute instanceof SimpleTypeName)) {
            return false;
        }
        String key = KnownTypes.key(attribute);
        String name = key.startsWith(NAMESPACE) ? key.substring(NAMESPACE.length()) : key;
        String plain = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        Set<String> places = OF_PROPERTIES.contains(plain) ? Set.of("Property") : OTHERS.get(plain);
        return places != null && !places.contains(place(parent));
    }

    private static String place(Ast parent) {
        if (parent instanceof TypeDefinitionAst type) {
            return type.kind() == TypeKind.ENUM ? "Enum" : "Class";
        }
        if (parent instanceof PropertyMemberAst) {
            return "Property";
        }
        return parent instanceof FunctionMemberAst ? "Method" : "Parameter";
    }
}
