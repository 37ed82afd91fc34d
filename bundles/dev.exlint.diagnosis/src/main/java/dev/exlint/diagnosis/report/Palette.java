package dev.exlint.diagnosis.report;

import dev.exlint.diagnosis.catalogue.Level;

/** Colours of a terminal, or none; the words of a report are the same with both. */
public enum Palette {
    /** No escape sequences: files, pipes, and people who don't want them. */
    PLAIN,
    /** ANSI escape sequences. */
    COLOURED;

    private static final String RESET = "\u001b[0m";

    String bold(String text) {
        return wrap("\u001b[1m", text);
    }

    String dim(String text) {
        return wrap("\u001b[2m", text);
    }

    String good(String text) {
        return wrap("\u001b[1;32m", text);
    }

    String level(Level level, String text) {
        return wrap(switch (level) {
            case ERROR -> "\u001b[1;31m";
            case WARNING -> "\u001b[1;33m";
            case INFO -> "\u001b[1;36m";
        }, text);
    }

    private String wrap(String start, String text) {
        return this == PLAIN || text.isEmpty() ? text : start + text + RESET;
    }
}
