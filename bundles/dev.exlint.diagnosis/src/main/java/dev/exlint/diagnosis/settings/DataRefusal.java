package dev.exlint.diagnosis.settings;

import dev.exlint.powershell.source.SyntaxError;

/** Says in words why a text is no data file; the engine's id stands behind, for those who want to look it up. */
final class DataRefusal {

    private DataRefusal() {
    }

    static String words(SyntaxError error) {
        return reason(error.id()) + " (" + error.id() + ")";
    }

    private static String reason(String id) {
        return switch (id) {
            case "CouldNotParseAsPowerShellDataFileNoHashtableRoot" -> "settings are one table, @{ Name = Value }";
            case "DuplicateKeyInHashLiteral" -> "this setting is already there; keep one of them";
            case "ExpandableStringNotSupportedInDataSection" ->
                "a text with a variable in it can't be read without running it; use a text in single quotes";
            case "VariableReferenceNotSupportedInDataSection" -> "only the variables $true, $false and $null may stand in settings";
            case "CmdletNotInAllowedListForDataSection" -> "this would run a command; put quotes around a text";
            case "TerminatorExpectedAtEndOfString" -> "the closing quote is missing";
            case "MissingEndCurlyBrace" -> "the closing brace } is missing";
            case "MissingEqualsInHashLiteral" -> "the = after the name is missing";
            default -> id.endsWith("NotSupportedInDataSection") || id.endsWith("InDataSection")
                    ? "settings are data and are never run; only texts, numbers, $true, $false, $null, lists and tables may stand here"
                    : "this is not valid PowerShell";
        };
    }
}
