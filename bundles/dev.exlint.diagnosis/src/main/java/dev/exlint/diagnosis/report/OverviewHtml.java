package dev.exlint.diagnosis.report;

import dev.exlint.diagnosis.overview.Block;
import dev.exlint.diagnosis.overview.Block.Cell;
import dev.exlint.diagnosis.overview.Block.Entry;
import dev.exlint.diagnosis.overview.Block.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes a page as one HTML file without scripts, fonts or links, also well-formed XML, that prints well.
 *
 * <p>A policy in its head forbids everything but its own style, so that even a mistake in escaping could load nothing.
 */
public final class OverviewHtml {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{title}</title>
            <style>
            body { font: 15px/1.45 system-ui, "Segoe UI", sans-serif; color: #1b1f24; margin: 2rem auto; \
            max-width: 80rem; padding: 0 1.5rem; }
            h1 { font-size: 1.7rem; } h2 { font-size: 1.3rem; margin-top: 2.2rem; border-bottom: 1px solid #d0d7de; padding-bottom: .2rem; }
            h3 { font-size: 1.05rem; margin: 1.6rem 0 .5rem; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.2rem; margin: .5rem 0 1rem; }
            dt { color: #57606a; } dd { margin: 0; overflow-wrap: anywhere; }
            table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
            th, td { text-align: left; vertical-align: top; padding: .45rem .7rem .45rem 0; border-bottom: 1px solid #d0d7de;
              overflow-wrap: anywhere; min-width: 4.5rem; }
            th { color: #57606a; font-weight: 600; white-space: nowrap; overflow-wrap: normal; }
            figure { margin: 1rem 0; } svg { width: 100%; height: auto; }
            p { margin: 0 0 .15rem; } ul { padding-left: 1.2rem; }
            .strong { font-weight: 600; } .small { color: #57606a; font-size: .87em; }
            .good { color: #1a6b34; font-weight: 600; } .bad { color: #b3261e; font-weight: 600; } \
            .open { color: #7d5700; font-weight: 600; }
            @page { size: A4 landscape; margin: 12mm; }
            @media print {
              body { font-size: 9.5pt; margin: 0; max-width: none; padding: 0; }
              thead { display: table-header-group; } tr, dl, figure { break-inside: avoid; } h1, h2, h3 { break-after: avoid; }
            }
            </style>
            </head>
            <body>
            """;

    private final Appendable out;

    private OverviewHtml(Appendable out) {
        this.out = out;
    }

    /** Writes the page, named by its first heading; the text is to be stored as UTF-8. */
    public static void write(List<Block> page, Appendable out) throws IOException {
        String title = page.stream().filter(Block.Heading.class::isInstance).map(each -> ((Block.Heading) each).text()).findFirst()
                .orElse("");
        out.append(HEAD.replace("{title}", escaped(title)));
        OverviewHtml writer = new OverviewHtml(out);
        for (Block block : page) {
            writer.block(block);
        }
        out.append("</body>\n</html>\n");
    }

    private void block(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            String tag = "h" + heading.level();
            out.append('<').append(tag).append('>').append(escaped(heading.text())).append("</").append(tag).append(">\n");
        } else if (block instanceof Block.Sentence sentence) {
            part(sentence.part(), "p");
            out.append('\n');
        } else if (block instanceof Block.Properties properties) {
            out.append("<dl>\n");
            for (Entry entry : properties.entries()) {
                out.append("<dt>").append(escaped(entry.label())).append("</dt>");
                cell(entry.value(), "dd");
                out.append('\n');
            }
            out.append("</dl>\n");
        } else if (block instanceof Block.Items items) {
            out.append("<ul>\n");
            for (Part item : items.items()) {
                part(item, "li");
                out.append('\n');
            }
            out.append("</ul>\n");
        } else if (block instanceof Block.Rows rows) {
            table(rows.columns(), rows.rows());
        } else if (block instanceof Block.Grid grid) {
            table(grid.columns(), grid.rows());
        } else if (block instanceof Block.Picture picture) {
            out.append("<figure>\n").append(picture.svg()).append("</figure>\n");
        }
    }

    private void table(List<String> columns, List<List<Cell>> rows) throws IOException {
        out.append("<table>\n<thead><tr>");
        for (String column : columns) {
            out.append("<th scope=\"col\">").append(escaped(column)).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (List<Cell> row : rows) {
            out.append("<tr>");
            for (Cell cell : row) {
                cell(cell, "td");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void cell(Cell cell, String tag) throws IOException {
        out.append('<').append(tag).append('>');
        for (Part part : cell.parts()) {
            part(part, "p");
        }
        out.append("</").append(tag).append('>');
    }

    private void part(Part part, String tag) throws IOException {
        String tone = part.tone().name().toLowerCase(Locale.ROOT);
        out.append('<').append(tag).append(tone.equals("plain") ? "" : " class=\"" + tone + "\"").append('>').append(escaped(part.text()))
                .append("</").append(tag).append('>');
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        Cells.harmless(text).codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint((point & 0xFFFE) == 0xFFFE ? 0xFFFD : point); // no characters in any text
            }
        });
        return safe.toString();
    }
}
