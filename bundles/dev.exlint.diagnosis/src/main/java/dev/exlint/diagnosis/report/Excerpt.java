package dev.exlint.diagnosis.report;

import dev.exlint.powershell.source.LineMap;
import dev.exlint.powershell.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a source that a range touches, each followed by a line of carets under the range.
 *
 * <p>Long lines are cut around the range, ranges over many lines in their middle; what is cut is shown as {@code …}.
 */
final class Excerpt {

    private static final int WIDEST = 120;
    private static final int BEFORE = 40;
    private static final int MOST_LINES = 6;
    private static final String CUT = "…";

    private final SourceText source;
    private final int start;
    private final int end;

    Excerpt(SourceText source, int start, int end) {
        this.source = source;
        this.start = start;
        this.end = Math.max(start, end);
    }

    /**
     * One row of the excerpt.
     *
     * @param number the line's number, empty beside carets and cuts
     * @param text what stands behind the bar
     * @param marks whether these are carets
     */
    record Row(String number, String text, boolean marks) {
    }

    List<Row> rows() {
        LineMap lines = source.lines();
        int first = lines.line(start);
        int last = Math.max(first, lines.line(Math.max(start, end - 1)));
        List<Row> rows = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            if (last - first >= MOST_LINES && line == first + MOST_LINES - 2) {
                rows.add(new Row("", CUT, false));
                line = last;
            }
            addLine(line, line == first, rows);
        }
        return rows;
    }

    private void addLine(int line, boolean first, List<Row> rows) {
        int lineStart = source.lines().lineStart(line);
        int lineEnd = contentEnd(lineStart, source.lines().lineEnd(line));
        // a line may be megabytes long, and only what is near its marked part is shown
        int shownStart = lineEnd - lineStart <= 2 * WIDEST ? lineStart : aroundRange(lineStart);
        int shownEnd = Math.min(lineEnd, shownStart + 2 * WIDEST);
        Cells cells = new Cells(HiddenPasswords.in(source.text().substring(shownStart, shownEnd)), shownStart);
        int markFrom = cells.at(start);
        int markTo = Math.max(markFrom, cells.at(end));
        while (!first && markFrom < markTo && cells.isBlank(markFrom)) {
            markFrom++;
        }
        int from = Math.min(markFrom, Math.max(0, markFrom - BEFORE));
        if (cells.width(0, cells.size()) <= WIDEST) {
            from = 0;
        }
        int to = from;
        int width = 0;
        while (to < cells.size() && width + cells.width(to, to + 1) <= WIDEST) {
            width += cells.width(to, to + 1);
            to++;
        }
        String before = from > 0 || shownStart > lineStart ? CUT : "";
        String after = to < cells.size() || shownEnd < lineEnd ? CUT : "";
        rows.add(new Row(Integer.toString(line), before + cells.text(from, to) + after, false));
        int carets = Math.max(markFrom == markTo && first ? 1 : 0, cells.width(markFrom, Math.min(markTo, to)));
        if (carets > 0) {
            rows.add(new Row("", " ".repeat(before.length() + cells.width(from, markFrom)) + "^".repeat(carets), true));
        }
    }

    private int aroundRange(int lineStart) {
        int wanted = Math.max(lineStart, start - WIDEST / 2);
        boolean insidePair = wanted > lineStart && Character.isLowSurrogate(source.text().charAt(wanted));
        return insidePair ? wanted - 1 : wanted;
    }

    private int contentEnd(int lineStart, int lineEnd) {
        int content = lineEnd;
        while (content > lineStart && isLineBreak(source.text().charAt(content - 1))) {
            content--;
        }
        return content;
    }

    private static boolean isLineBreak(char unit) {
        return unit == '\n' || unit == '\r';
    }
}
