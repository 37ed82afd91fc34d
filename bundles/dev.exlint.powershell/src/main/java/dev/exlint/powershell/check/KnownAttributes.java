package dev.exlint.powershell.check;

import java.util.HashMap;
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
 * The engine's own attributes: where in a class they may stand and which names their arguments may have; others are not judged.
 *
 * <p>The trap: attributes of parameters are meant for properties, so a method's parameter takes none of them.
 *
 * @param places what it may stand at; empty means anywhere
 * @param properties names that may be given, in upper case
 * @param fixed names that exist and can't be given
 */
record KnownAttributes(Set<String> places, Set<String> properties, Set<String> fixed) {

    private static final Map<String, KnownAttributes> TABLE = table();
    private static final String OF_PROPERTY = "Property";
    private static final String OF_CLASS = "Class";
    private static final String NAMESPACE = "MANAGEMENT.AUTOMATION.";
    private static final String SUFFIX = "ATTRIBUTE";
    private static final Set<String> SINCE_7 = Set.of("EXPERIMENTAL", "NORUNSPACEAFFINITY", "VALIDATENOTNULLORWHITESPACE",
            "VALIDATETRUSTEDDATA");
    /** Every attribute of .NET has it, and none lets it be set. */
    private static final String TYPE_ID = "TYPEID";

    /** What is known about an attribute, or null. */
    static KnownAttributes of(TypeName attribute, boolean seven) {
        if (!(attribute instanceof SimpleTypeName)) {
            return null;
        }
        String key = KnownTypes.key(attribute);
        String name = key.startsWith(NAMESPACE) ? key.substring(NAMESPACE.length()) : key;
        String plain = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        return !seven && SINCE_7.contains(plain) ? null : TABLE.get(plain);
    }

    boolean mayStandAt(Ast parent) {
        return places.isEmpty() || places.contains(place(parent));
    }

    boolean mayBeGiven(String name) {
        return properties.contains(Names.key(name));
    }

    boolean isFixed(String name) {
        String key = Names.key(name);
        return fixed.contains(key) || key.equals(TYPE_ID);
    }

    private static String place(Ast parent) {
        if (parent instanceof TypeDefinitionAst type) {
            return type.kind() == TypeKind.ENUM ? "Enum" : OF_CLASS;
        }
        if (parent instanceof PropertyMemberAst) {
            return OF_PROPERTY;
        }
        return parent instanceof FunctionMemberAst ? "Method" : "Parameter";
    }

    private static Map<String, KnownAttributes> table() {
        Map<String, KnownAttributes> table = new HashMap<>();
        Set<String> property = Set.of(OF_PROPERTY);
        add(table, property, "", "", "VALIDATETRUSTEDDATA", "VALIDATENOTNULL", "VALIDATENOTNULLOREMPTY",
                "VALIDATENOTNULLORWHITESPACE", "ALLOWNULL", "ALLOWEMPTYSTRING", "ALLOWEMPTYCOLLECTION", "SUPPORTSWILDCARDS",
                "ARGUMENTCOMPLETIONS");
        add(table, property, "", "VALIDROOTDRIVES", "VALIDATEDRIVE", "VALIDATEUSERDRIVE");
        add(table, property, "", "MINLENGTH MAXLENGTH", "VALIDATELENGTH", "VALIDATECOUNT");
        add(table, property, "", "MINRANGE MAXRANGE", "VALIDATERANGE");
        add(table, property, "OPTIONS ERRORMESSAGE", "REGEXPATTERN", "VALIDATEPATTERN");
        add(table, property, "ERRORMESSAGE", "SCRIPTBLOCK", "VALIDATESCRIPT");
        add(table, property, "IGNORECASE ERRORMESSAGE", "VALIDVALUES", "VALIDATESET");
        add(table, property, "", "PSTYPENAME", "PSTYPENAME");
        add(table, property, "VALUE HELP", "", "PSDEFAULTVALUE");
        add(table, property, "", "TYPE SCRIPTBLOCK", "ARGUMENTCOMPLETER");
        add(table, property, "", "TRANSFORMNULLOPTIONALPARAMETERS", "CREDENTIAL");
        add(table, property, "KEY MANDATORY NOTCONFIGURABLE", "", "DSCPROPERTY");
        add(table, property, "POSITION PARAMETERSETNAME MANDATORY VALUEFROMPIPELINE VALUEFROMPIPELINEBYPROPERTYNAME "
                + "VALUEFROMREMAININGARGUMENTS HELPMESSAGE HELPMESSAGEBASENAME HELPMESSAGERESOURCEID DONTSHOW",
                "EXPERIMENTNAME EXPERIMENTACTION", "PARAMETER");
        add(table, Set.of(OF_CLASS), "DEFAULTPARAMETERSETNAME SUPPORTSSHOULDPROCESS SUPPORTSPAGING SUPPORTSTRANSACTIONS CONFIRMIMPACT "
                + "HELPURI REMOTINGCAPABILITY POSITIONALBINDING", "", "CMDLETBINDING");
        add(table, Set.of(OF_CLASS), "DEFAULTPARAMETERSETNAME SUPPORTSSHOULDPROCESS SUPPORTSPAGING SUPPORTSTRANSACTIONS CONFIRMIMPACT "
                + "HELPURI REMOTINGCAPABILITY", "NOUNNAME VERBNAME", "CMDLET");
        add(table, Set.of(OF_CLASS), "PROVIDERCMDLET PARAMETERSETNAME", "TYPE", "OUTPUTTYPE");
        add(table, Set.of(OF_CLASS), "RUNASCREDENTIAL", "", "DSCRESOURCE");
        add(table, Set.of(OF_CLASS), "", "", "DSCLOCALCONFIGURATIONMANAGER", "NORUNSPACEAFFINITY");
        add(table, Set.of(OF_CLASS, OF_PROPERTY), "", "ALIASNAMES", "ALIAS");
        add(table, Set.of(OF_CLASS, OF_PROPERTY), "", "EXPERIMENTNAME EXPERIMENTACTION", "EXPERIMENTAL");
        add(table, Set.of("Enum"), "", "", "FLAGS");
        return Map.copyOf(table);
    }

    private static void add(Map<String, KnownAttributes> table, Set<String> places, String properties, String fixed, String... names) {
        KnownAttributes known = new KnownAttributes(places, Set.of(properties.split(" ")), Set.of(fixed.split(" ")));
        for (String name : names) {
            table.put(name, known);
        }
    }
}
