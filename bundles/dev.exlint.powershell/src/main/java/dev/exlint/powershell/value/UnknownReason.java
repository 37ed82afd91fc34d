package dev.exlint.powershell.value;

/**
 * Why a value is unknown; the detail of {@link Unknown} says what each speaks of.
 */
public enum UnknownReason {
    /** A parameter of the script or of a function that is never called; detail: its name. */
    PARAMETER,
    /** A variable that the script never sets; detail: its name. */
    UNDEFINED_VARIABLE,
    /** The output of a command without a model; detail: its name. */
    COMMAND_OUTPUT,
    /** What someone types; detail: the command. */
    USER_INPUT,
    /** A variable that the engine sets; detail: its name. */
    AUTOMATIC_VARIABLE,
    /** An environment variable or an item of another drive; detail: its name. */
    DRIVE_ITEM,
    /** A .NET member or type that isn't modelled; detail: its name. */
    MEMBER,
    /** An operator or statement that isn't modelled for these operands; detail: the operator. */
    OPERATION,
    /** It changes in a loop whose rounds aren't known; detail: the variable, may be empty. */
    LOOP,
    /** Too many paths lead here; detail: empty. */
    BRANCHES,
    /** Code that can't be seen into may have changed it; detail: the command. */
    OPAQUE_CODE,
    /** The environment doesn't say; detail: what is missing. */
    ENVIRONMENT,
    /** The server on which the script runs has no known name; detail: empty. */
    LOCAL_COMPUTER,
    /** A syntax error stands in the way; detail: empty. */
    SYNTAX_ERROR,
    /** The value would be too large, or the budget is spent; detail: empty. */
    TOO_MUCH_WORK
}
