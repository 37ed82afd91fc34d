package dev.exlint.diagnosis.rule;

/** What the services of a call say about SMTP. */
public enum Smtp {
    ABSENT, PRESENT, SOMETIMES, UNKNOWN
}
