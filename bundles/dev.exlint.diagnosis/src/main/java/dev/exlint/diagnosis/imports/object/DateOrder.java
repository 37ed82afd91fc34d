package dev.exlint.diagnosis.imports.object;

/** In which order a culture writes day, month and year. */
public enum DateOrder {
    /** Not said: only dates that need no order are read. */
    UNKNOWN,
    /** As in the United States. */
    MDY,
    /** As in most of Europe. */
    DMY,
    /** As in Sweden or Hungary. */
    YMD
}
