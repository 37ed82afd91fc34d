package dev.exlint.powershell.source;

/**
 * New text for a range of one version of a source.
 *
 * @param start where the old text starts, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text the new text
 */
public record Replacement(int start, int end, String text) {

    /**
     * Checks the range.
     *
     * @param start where the old text starts, in UTF-16 units
     * @param end where it ends, exclusive
     * @param text the new text
     */
    public Replacement {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + ".." + end);
        }
    }
}
