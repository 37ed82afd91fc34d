package dev.exlint.powershell.eval;

import java.util.Map;
import java.util.TreeMap;

import dev.exlint.powershell.value.Value;

/**
 * How a script is started, as far as it is known.
 *
 * @param openParameters whether the script may get arguments nobody knows: then a default is only one possible value, and a variable that
 *     is never set may come from the session
 * @param arguments the arguments that are known, by parameter name ignoring case
 * @param localComputer the name of the server on which the script runs, empty if unknown
 * @param files the files beside the script
 */
public record EvaluationOptions(boolean openParameters, Map<String, Value> arguments, String localComputer, ScriptFiles files) {

    /** Copies the arguments. */
    public EvaluationOptions {
        Map<String, Value> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(arguments);
        arguments = java.util.Collections.unmodifiableMap(copy);
    }

    /**
     * {@return options for a script whose arguments nobody knows}
     *
     * @param localComputer the server's name, empty if unknown
     */
    public static EvaluationOptions open(String localComputer) {
        return new EvaluationOptions(true, Map.of(), localComputer, ScriptFiles.NONE);
    }

    /**
     * {@return options for a script that gets exactly these arguments}
     *
     * @param arguments the arguments by parameter name
     * @param localComputer the server's name, empty if unknown
     */
    public static EvaluationOptions closed(Map<String, Value> arguments, String localComputer) {
        return new EvaluationOptions(false, arguments, localComputer, ScriptFiles.NONE);
    }

    /**
     * {@return the same start with files beside the script}
     *
     * @param beside the files
     */
    public EvaluationOptions with(ScriptFiles beside) {
        return new EvaluationOptions(openParameters, arguments, localComputer, beside);
    }
}
