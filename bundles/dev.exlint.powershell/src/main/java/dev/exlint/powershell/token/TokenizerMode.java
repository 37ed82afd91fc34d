package dev.exlint.powershell.token;

/** How the parser wants the next token read: the same text is a word, an operator or a name depending on it. */
public enum TokenizerMode {
    /** Barewords, parameters, keywords. */
    COMMAND,
    /** Operators; no keywords, no barewords. */
    EXPRESSION,
    /** Names of types, with dots and nesting. */
    TYPE_NAME,
    /** Headers and members of classes and enums: keywords, and a colon of its own. */
    SIGNATURE
}
