package dev.exlint.diagnosis.report;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.overview.Block;
import dev.exlint.diagnosis.overview.Block.Cell;
import dev.exlint.diagnosis.overview.Block.Entry;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.overview.Tone;
import java.io.IOException;
import java.util.List;

/** Writes a page for a terminal: rows stand as lists of labelled lines, because certificates are too wide for columns. */
public final class OverviewText {

    private static final String INDENT = "  ";
    private static final int LABEL = 28;

    private final Palette palette;
    private final Appendable out;

    private OverviewText(Palette palette, Appendable out) {
        this.palette = palette;
        this.out = out;
    }

    /** Writes the page with LF line ends. */
    public static void write(List<Block> page, Palette palette, Appendable out) throws IOException {
        OverviewText writer = new OverviewText(palette, out);
        for (Block block : page) {
            writer.block(block);
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Sentence sentence) {
            out.append(paragraph(sentence.part(), INDENT, INDENT));
        } else if (block instanceof Block.Properties properties) {
            for (Entry entry : properties.entries()) {
                labelled(entry.label(), entry.value(), INDENT);
            }
        } else if (block instanceof Block.Rows rows) {
            for (List<Cell> row : rows.rows()) {
                row(rows.columns(), row);
            }
        } else if (block instanceof Block.Grid grid) {
            out.append('\n');
            out.append(new TextColumns(grid, palette).text(INDENT));
        } else if (block instanceof Block.Items items) {
            for (Part item : items.items()) {
                out.append(paragraph(item, INDENT + "- ", INDENT + INDENT));
            }
        }
    }

    private void heading(Block.Heading heading) throws IOException {
        String text = Cells.harmless(heading.text());
        out.append(heading.level() == 1 ? "" : "\n").append(palette.bold(text)).append('\n');
        if (heading.level() < 3) {
            out.append((heading.level() == 1 ? "=" : "-").repeat(text.length())).append('\n');
        }
    }

    /** The first cell is the title of its row. */
    private void row(List<String> columns, List<Cell> row) throws IOException {
        out.append('\n');
        for (Part part : row.get(0).parts()) {
            out.append(paragraph(part, INDENT, INDENT));
        }
        for (int i = 1; i < row.size(); i++) {
            labelled(columns.get(i), row.get(i), INDENT + INDENT);
        }
    }

    private void labelled(String label, Cell value, String indent) throws IOException {
        String start = indent + label + " ".repeat(Math.max(1, LABEL - indent.length() - label.length()));
        String rest = " ".repeat(LABEL);
        for (Part part : value.parts()) {
            if (!part.text().isEmpty()) {
                out.append(paragraph(part, start, rest));
                start = rest;
            }
        }
    }

    /** Colours surround whole lines' text, so that they don't count for the width. */
    private String paragraph(Part part, String first, String next) {
        String wrapped = Paragraph.wrap(Cells.harmless(part.text()), first, next);
        String text = wrapped.substring(first.length(), wrapped.length() - 1);
        return first + toned(palette, part.tone(), text) + "\n";
    }

    static String toned(Palette palette, Tone tone, String text) {
        return switch (tone) {
            case PLAIN -> text;
            case STRONG -> palette.bold(text);
            case SMALL -> palette.dim(text);
            case GOOD -> palette.good(text);
            case BAD -> palette.level(Level.ERROR, text);
            case OPEN -> palette.level(Level.WARNING, text);
        };
    }
}
