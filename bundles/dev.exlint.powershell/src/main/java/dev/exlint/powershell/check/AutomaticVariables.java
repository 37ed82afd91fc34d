package dev.exlint.powershell.check;

import java.util.Map;
import java.util.Set;

import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.ast.VariablePath;

/**
 * The variables the engine itself sets in every function: they keep their type, and methods of classes may read them.
 */
final class AutomaticVariables {

    /** By name the type the engine gives them; a type no script can name stands as an empty text. */
    private static final Map<String, String> TYPES = Map.of(
            "_", "OBJECT", "ARGS", "OBJECT[]", "THIS", "OBJECT", "INPUT", "OBJECT", "PSCMDLET", "", "PSBOUNDPARAMETERS", "",
            "MYINVOCATION", "MANAGEMENT.AUTOMATION.INVOCATIONINFO", "PSSCRIPTROOT", "STRING", "PSCOMMANDPATH", "STRING");

    private static final Set<String> READABLE_IN_METHODS = Set.of("LASTEXITCODE", "ERROR", "STACKTRACE", "OUTPUTENCODING",
            "NESTEDPROMPTLEVEL", "PWD", "MATCHES", "PSAPPLICATIONOUTPUTENCODING");

    private AutomaticVariables() {
    }

    /** Whether a typed assignment gives one of them another type. */
    static boolean refuses(VariableExpressionAst variable, TypeConstraintAst type) {
        VariablePath path = variable.variablePath();
        String expected = isAnyLocal(path) ? TYPES.get(Names.key(path.unqualifiedName())) : null;
        return expected != null && (type == null || !expected.equals(KnownTypes.key(type.typeName())));
    }

    static boolean isAutomatic(String key) {
        return TYPES.containsKey(key) || "?".equals(key);
    }

    static boolean isReadableInMethods(VariableExpressionAst variable) {
        return READABLE_IN_METHODS.contains(Names.key(variable.name()));
    }

    static boolean isAnyLocal(VariablePath path) {
        return path.isVariable() && !"global".equals(path.scope()) && !"script".equals(path.scope());
    }

    /** Whether it is true, false or null, which no one can assign. */
    static boolean isConstant(VariableExpressionAst variable) {
        VariablePath path = variable.variablePath();
        return path.isVariable() && Set.of("TRUE", "FALSE", "NULL").contains(Names.key(path.unqualifiedName()));
    }
}
