package dev.exlint.powershell.bind;

import dev.exlint.powershell.value.ParameterType;
import dev.exlint.powershell.command.SimpleType;
import dev.exlint.powershell.value.EnumType;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.Value;

/**
 * Whether a value fits a parameter without conversion: the engine tries that before it converts.
 */
final class Fit {

    private Fit() {
    }

    /** Whether the value is known to have the type already. */
    static boolean asItIs(Value value, ParameterType type) {
        if (type == SimpleType.OBJECT) {
            return true;
        }
        if (!(value instanceof Known known)) {
            return false;
        }
        Object content = known.content();
        if (type instanceof EnumType enumType) {
            return content instanceof EnumValue member && member.type().equals(enumType);
        }
        return switch ((SimpleType) type) {
            case STRING, TEXT -> content instanceof String;
            case BOOLEAN -> content instanceof Boolean;
            case INT32 -> content instanceof Integer;
            case INT64 -> content instanceof Long;
            case SCRIPT_BLOCK -> content instanceof PsScriptBlock;
            case HASHTABLE -> content instanceof PsHashtable;
            case OBJECTS -> content instanceof PsArray;
            default -> false;
        };
    }
}
