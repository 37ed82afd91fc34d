package dev.exlint.diagnosis.rule;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandElementAst;

/**
 * Lines that end with a backtick and blanks: it escapes the blank and doesn't continue the line, so the next line stands alone.
 */
final class TornLines {

    private TornLines() {
    }

    /** Whether the call ends so; nothing is missing in it, it stands in the next line. */
    static boolean isTorn(RuleContext context, CommandAst call) {
        String source = context.tree().source().text();
        CommandElementAst last = call.commandElements().get(call.commandElements().size() - 1);
        return isTornAt(source, last.end());
    }

    /** Whether a backtick with blanks before the line end stands around the offset. */
    static boolean isTornAt(String source, int offset) {
        int end = offset;
        while (end < source.length() && source.charAt(end) != '\r' && source.charAt(end) != '\n') {
            if (!isBlank(source.charAt(end))) {
                return false;
            }
            end++;
        }
        int at = end;
        while (at > 0 && isBlank(source.charAt(at - 1))) {
            at--;
        }
        return at > 0 && at < end && end < source.length() && source.charAt(at - 1) == '`';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }
}
