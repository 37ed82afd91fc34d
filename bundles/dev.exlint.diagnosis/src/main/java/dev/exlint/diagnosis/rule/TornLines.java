package dev.exlint.diagnosis.rule;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandElementAst;

/**
 * Lines that end with a backtick and blanks: it escapes the blank and doesn't continue the line, so the next line stands alone.
 */
public final class TornLines {

    private TornLines() {
    }

    /** Whether the call ends so; nothing is missing in it, it stands in the next line. */
    public static boolean isTorn(RuleContext context, CommandAst call) {
        String source = context.tree().source().text();
        CommandElementAst last = call.commandElements().get(call.commandElements().size() - 1);
        return isTornAt(source, last.end());
    }

    /** Whether nothing but blanks and a backtick before them stand between the offset and the line end. */
    public static boolean isTornAt(String source, int offset) {
        int end = offset;
        int backtick = -1;
        while (end < source.length() && source.charAt(end) != '\r' && source.charAt(end) != '\n') {
            char c = source.charAt(end);
            if (c == '`') {
                backtick = end;
            } else if (!isBlank(c)) {
                return false;
            }
            end++;
        }
        return backtick >= 0 && backtick < end - 1 && end < source.length();
    }

    /** A blank that the eye takes for the end of the line. */
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }
}
