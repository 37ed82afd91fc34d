package dev.exlint.diagnosis.value;

import dev.exlint.powershell.value.Unknown;

/**
 * Why something is unknown, in words for people.
 */
public final class Reasons {

    private Reasons() {
    }

    /** {@return the reason, as a part of a sentence} */
    public static String text(Unknown unknown) {
        String words = switch (unknown.reason()) {
            case PARAMETER -> "a parameter that nobody is known to give";
            case UNDEFINED_VARIABLE -> "a variable that the script doesn't set";
            case COMMAND_OUTPUT -> "the output of a command that isn't modelled";
            case USER_INPUT -> "what someone types";
            case AUTOMATIC_VARIABLE -> "a variable that the engine sets";
            case DRIVE_ITEM -> "an item outside of the script";
            case MEMBER -> "a member or type of .NET that isn't modelled";
            case OPERATION -> "an operation that isn't modelled";
            case LOOP -> "it changes in a loop whose rounds aren't known";
            case BRANCHES -> "several paths lead here";
            case OPAQUE_CODE -> "code that can't be seen";
            case ENVIRONMENT -> "the environment doesn't say";
            case LOCAL_COMPUTER -> "the server on which the script runs isn't known";
            case SYNTAX_ERROR -> "a syntax error stands in the way";
            case TOO_MUCH_WORK -> "too much work";
        };
        return unknown.detail().isEmpty() ? words : words + ": " + unknown.detail();
    }
}
