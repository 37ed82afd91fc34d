package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.catalogue.Message;
import java.util.List;

/**
 * Removes a parameter with its argument and one blank before it; alone on a continuation line it goes with the backtick before it (ruling
 * 57).
 */
public final class DropParameter {

    private DropParameter() {
    }

    /** The fix for the element that stands in the range. */
    public static Fix at(String source, int start, int end, FixKind kind) {
        Message title = Message.of("fix.remove", "text", source.substring(start, end));
        return new Fix(title, kind, List.of(edit(source, start, end)));
    }

    private static Edit edit(String source, int start, int end) {
        int lineStart = Blanks.before(source, start, 0);
        boolean startsLine = lineStart > 0 && Blanks.isLineEnd(source.charAt(lineStart - 1));
        if (!startsLine) {
            return Edit.remove(start > 0 && Blanks.isBlank(source.charAt(start - 1)) ? start - 1 : start, end);
        }
        int after = Blanks.after(source, end, source.length());
        boolean continues = after < source.length() && source.charAt(after) == '`'
                && Blanks.lineEnd(source, after) == after + 1;
        if (continues) {
            return Edit.remove(lineStart, Blanks.afterLineEnd(source, after + 1));
        }
        int before = lineStart - (lineStart > 1 && source.startsWith("\r\n", lineStart - 2) ? 2 : 1);
        boolean backtick = before > 0 && source.charAt(before - 1) == '`';
        boolean alone = after == source.length() || Blanks.isLineEnd(source.charAt(after));
        return backtick && alone ? Edit.remove(Blanks.before(source, before - 1, 0), end) : Edit.remove(start, end);
    }
}
