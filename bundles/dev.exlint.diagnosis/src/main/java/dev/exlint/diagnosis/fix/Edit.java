package dev.exlint.diagnosis.fix;

import dev.exlint.powershell.source.Replacement;
import java.util.Objects;

/**
 * One replacement in one version of a text.
 *
 * @param start
 *            first replaced UTF-16 code unit
 * @param end
 *            end of the replaced range, exclusive; equal to {@code start} for an insertion
 * @param text
 *            what stands there afterwards; empty for a removal
 */
public record Edit(int start, int end, String text) {

    /** Refuses a range that runs backwards. */
    public Edit {
        Objects.requireNonNull(text);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + ".." + end);
        }
    }

    /** Removes a range. */
    public static Edit remove(int start, int end) {
        return new Edit(start, end, "");
    }

    /** Inserts text before an offset. */
    public static Edit insert(int offset, String text) {
        return new Edit(offset, offset, text);
    }

    /** The same change as a source text takes it. */
    public Replacement replacement() {
        return new Replacement(start, end, text);
    }
}
