package dev.exlint.diagnosis.fix;

/** Whether a fix may run unattended. The trap: safe is a claim about the server, not only about the text (rulings, 52). */
public enum FixKind {
    /** Edits one literal, removes the defect and nothing else; {@code --fix} applies it. */
    SAFE,
    /** One of several intentions, or it changes what the server gets: shown with a preview, never applied by a plain {@code --fix}. */
    REVIEW
}
