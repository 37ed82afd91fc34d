package dev.exlint.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.exlint.powershell.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two versions of a script in the form that {@code patch} and {@code git apply} take.
 *
 * <p>Only LF ends a line of a diff: a CR is part of its line, so that line ends survive the patch. A byte order mark of UTF-8 is part of
 * the first line for the same reason.
 */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\n\\ No newline at end of file";

    private UnifiedDiff() {
    }

    static String between(String name, SourceText before, SourceText after) {
        List<String> old = lines(before);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff("a/" + name, "b/" + name, old, DiffUtils.diff(old, lines(after)), CONTEXT);
        StringBuilder text = new StringBuilder();
        for (String line : diff) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static List<String> lines(SourceText source) {
        boolean marked = source.encoding().byteOrderMark() && source.encoding().markLength() == 3;
        String text = marked ? '\uFEFF' + source.text() : source.text();
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start) + NO_LINE_END);
        }
        return lines;
    }
}
