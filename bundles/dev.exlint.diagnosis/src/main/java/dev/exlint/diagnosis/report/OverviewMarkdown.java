package dev.exlint.diagnosis.report;

import dev.exlint.diagnosis.overview.Block;
import dev.exlint.diagnosis.overview.Block.Cell;
import dev.exlint.diagnosis.overview.Block.Entry;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.overview.Tone;
import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;

/**
 * Writes a page as Markdown with tables, as pull requests and wikis show it.
 *
 * <p>Names come from a foreign file: every character that Markdown could take for its own is escaped.
 */
public final class OverviewMarkdown {

    private static final String SPECIAL = "\\`*_[]<>|~&#$";
    private static final String CELL_BREAK = "<br>";

    private final Appendable out;

    private OverviewMarkdown(Appendable out) {
        this.out = out;
    }

    /** Writes the page with LF line ends. */
    public static void write(List<Block> page, Appendable out) throws IOException {
        OverviewMarkdown writer = new OverviewMarkdown(out);
        for (Block block : page) {
            writer.block(block);
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            out.append(heading.level() == 1 ? "" : "\n").append("#".repeat(heading.level())).append(' ').append(escaped(heading.text()))
                    .append('\n');
        } else if (block instanceof Block.Sentence sentence) {
            out.append('\n').append(part(sentence.part())).append('\n');
        } else if (block instanceof Block.Properties properties) {
            out.append('\n');
            for (Entry entry : properties.entries()) {
                out.append("- ").append(escaped(entry.label())).append(": ").append(cell(entry.value(), "; ")).append('\n');
            }
        } else if (block instanceof Block.Items items) {
            out.append('\n');
            for (Part item : items.items()) {
                out.append("- ").append(part(item)).append('\n');
            }
        } else if (block instanceof Block.Rows rows) {
            table(rows.columns(), rows.rows());
        } else if (block instanceof Block.Grid grid) {
            table(grid.columns(), grid.rows());
        }
    }

    private void table(List<String> columns, List<List<Cell>> rows) throws IOException {
        out.append("\n|");
        for (String column : columns) {
            out.append(' ').append(escaped(column)).append(" |");
        }
        out.append("\n|").append("---|".repeat(columns.size())).append('\n');
        for (List<Cell> row : rows) {
            out.append('|');
            for (Cell cell : row) {
                out.append(' ').append(cell(cell, CELL_BREAK)).append(" |");
            }
            out.append('\n');
        }
    }

    private static String cell(Cell cell, String separator) {
        StringJoiner text = new StringJoiner(separator);
        cell.parts().stream().map(OverviewMarkdown::part).forEach(text::add);
        return text.toString();
    }

    private static String part(Part part) {
        boolean strong = part.tone() == Tone.STRONG || part.tone() == Tone.BAD;
        return strong && !part.text().isBlank() ? "**" + escaped(part.text()).strip() + "**" : escaped(part.text());
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        Cells.harmless(text).chars().forEach(unit -> {
            if (SPECIAL.indexOf(unit) >= 0) {
                safe.append('\\');
            }
            safe.append((char) unit);
        });
        return safe.toString();
    }
}
