package dev.exlint.powershell.command;

import dev.exlint.powershell.value.ParameterType;

/**
 * Parameter types that aren't enums.
 */
public enum SimpleType implements ParameterType {
    /** One text; lists are refused. */
    STRING,
    /** One text of a script's own function, which converts like a cast: lists are joined, nothing becomes empty. */
    TEXT,
    /** Several texts. */
    STRINGS,
    /** Present or not. */
    SWITCH,
    /** True or false; texts are refused. */
    BOOLEAN,
    /** 32 bits, signed. */
    INT32,
    /** 64 bits, signed. */
    INT64,
    /** Bytes. */
    BYTES,
    /** Code. */
    SCRIPT_BLOCK,
    /** A password. */
    SECURE_STRING,
    /** Keys and values. */
    HASHTABLE,
    /** Several objects of any type. */
    OBJECTS,
    /** Anything as it is. */
    OBJECT
}
