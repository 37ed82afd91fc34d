package dev.exlint.diagnosis.report;

import dev.exlint.diagnosis.overview.Block;
import dev.exlint.diagnosis.overview.Block.Cell;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.overview.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of aligned columns for terminals and for the body of a mail: what is too wide is broken at blanks.
 *
 * <p>Columns that need little get what they need, the others share what is left. One use.
 */
final class TextColumns {

    private static final int WIDEST = 116;
    private static final String GAP = "  ";

    private final Block.Grid grid;
    private final Palette palette;
    private final int[] widths;

    private record Line(Tone tone, String text) {
    }

    TextColumns(Block.Grid grid, Palette palette) {
        this.grid = grid;
        this.palette = palette;
        this.widths = widths();
    }

    /** The lines with their ends, each behind that indent. */
    String text(String indent) {
        StringBuilder text = new StringBuilder();
        List<List<Line>> heads = new ArrayList<>();
        List<List<Line>> rules = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            heads.add(List.of(new Line(Tone.STRONG, grid.columns().get(i))));
            rules.add(List.of(new Line(Tone.PLAIN, "-".repeat(widths[i]))));
        }
        row(heads, indent, text);
        row(rules, indent, text);
        boolean tall = grid.rows().stream().flatMap(List::stream).anyMatch(cell -> cell.parts().size() > 1);
        for (int i = 0; i < grid.rows().size(); i++) {
            if (tall && i > 0) {
                text.append('\n');
            }
            List<List<Line>> cells = new ArrayList<>();
            for (int column = 0; column < widths.length; column++) {
                cells.add(lines(grid.rows().get(i).get(column), widths[column]));
            }
            row(cells, indent, text);
        }
        return text.toString();
    }

    private void row(List<List<Line>> cells, String indent, StringBuilder text) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder shown = new StringBuilder(indent);
            int missing = 0;
            for (int column = 0; column < cells.size(); column++) {
                boolean empty = line >= cells.get(column).size();
                Line part = empty ? new Line(Tone.PLAIN, "") : cells.get(column).get(line);
                if (!part.text().isEmpty()) {
                    shown.append(" ".repeat(missing)).append(OverviewText.toned(palette, part.tone(), part.text()));
                    missing = 0;
                }
                missing += widths[column] - Cells.displayWidth(part.text()) + GAP.length();
            }
            text.append(shown.toString().stripTrailing()).append('\n');
        }
    }

    private int[] widths() {
        int columns = grid.columns().size();
        int[] wanted = new int[columns];
        for (int i = 0; i < columns; i++) {
            wanted[i] = grid.columns().get(i).length();
            for (List<Cell> row : grid.rows()) {
                for (Part part : row.get(i).parts()) {
                    wanted[i] = Math.max(wanted[i], Cells.displayWidth(Cells.harmless(part.text())));
                }
            }
        }
        int left = WIDEST - GAP.length() * (columns - 1);
        int[] widths = new int[columns];
        int open = columns;
        boolean settled = false;
        while (!settled) {
            settled = true;
            int share = open == 0 ? 0 : left / open;
            for (int i = 0; i < columns; i++) {
                if (widths[i] == 0 && wanted[i] <= share) {
                    widths[i] = wanted[i];
                    left -= wanted[i];
                    open--;
                    settled = false;
                }
            }
        }
        for (int i = 0; i < columns; i++) {
            if (widths[i] == 0) {
                widths[i] = Math.max(10, left / open);
            }
        }
        return widths;
    }

    private static List<Line> lines(Cell cell, int width) {
        List<Line> lines = new ArrayList<>();
        for (Part part : cell.parts()) {
            broken(Cells.harmless(part.text()), width).forEach(text -> lines.add(new Line(part.tone(), text)));
        }
        return lines;
    }

    /** Broken at blanks, and within a word only where it is wider than the column. */
    private static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ")) {
            for (String piece : pieces(word, width)) {
                int wide = Cells.displayWidth(piece);
                if (used > 0 && used + 1 + wide > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.append(used > 0 ? " " : "").append(piece);
                used += wide + (used > 0 ? 1 : 0);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String word, int width) {
        if (Cells.displayWidth(word) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int used = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            String character = Character.toString(word.codePointAt(i));
            int wide = Cells.displayWidth(character);
            if (used + wide > width && used > 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
                used = 0;
            }
            piece.append(character);
            used += wide;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
