package dev.exlint.diagnosis.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Covers the passwords in a line of a script before it is shown: a report is mailed and kept, the script may not be.
 *
 * <p>The trap: it works on one line and by its looks, so it rather covers a text too many; offsets stay as they are.
 */
final class HiddenPasswords {

    private static final Pattern LINE = Pattern.compile("(?i)securestring|asplaintext"
            + "|(password|passwort|passwd|passphrase|kennwort|pwd|secret|heslo|\\$pw)\\w*['\"]?\\]?\\s*[=:]");
    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"`]|`.|\"\")*\"");
    private static final Pattern WORD = Pattern.compile("(?i)(?:to-securestring\\s+(?:-string[\\s:]+)?)([^\\s'\"($)-][^\\s)|;]*)");
    private static final char COVER = '\u2022';

    private HiddenPasswords() {
    }

    /** The line with what may be a password covered, as long as before. */
    static String in(String line) {
        if (!LINE.matcher(line).find()) {
            return line;
        }
        StringBuilder covered = new StringBuilder(line);
        Matcher text = TEXT.matcher(line);
        while (text.find()) {
            cover(covered, text.start() + 1, text.end() - 1);
        }
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            cover(covered, word.start(1), word.end(1));
        }
        return covered.toString();
    }

    private static void cover(StringBuilder line, int start, int end) {
        for (int i = start; i < end; i++) {
            line.setCharAt(i, COVER);
        }
    }
}
