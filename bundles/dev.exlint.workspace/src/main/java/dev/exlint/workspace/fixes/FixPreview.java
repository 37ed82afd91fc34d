package dev.exlint.workspace.fixes;

import dev.exlint.diagnosis.fix.Edit;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.powershell.source.LineMap;
import dev.exlint.powershell.source.SourceText;

/**
 * The lines a fix touches, as they are and as they will be.
 *
 * @param before whole lines without the last line end
 * @param after the same lines after the fix
 */
public record FixPreview(String before, String after) {

    /**
     * Makes the preview of a fix.
     *
     * @param source the text the fix was made for
     * @param fix the fix
     * @return the lines from its first to its last edit
     */
    public static FixPreview of(SourceText source, Fix fix) {
        Edit first = fix.edits().get(0);
        Edit last = fix.edits().get(fix.edits().size() - 1);
        LineMap lines = source.lines();
        int start = lines.lineStart(lines.line(first.start()));
        int end = lines.lineEnd(lines.line(last.end()));
        String text = source.text();
        String changed = fix.applyTo(text);
        int endAfter = end + changed.length() - text.length();
        return new FixPreview(withoutLineEnd(text.substring(start, end)), withoutLineEnd(changed.substring(start, endAfter)));
    }

    private static String withoutLineEnd(String lines) {
        int end = lines.length();
        while (end > 0 && (lines.charAt(end - 1) == '\n' || lines.charAt(end - 1) == '\r')) {
            end--;
        }
        return lines.substring(0, end);
    }
}
