package dev.exlint.workspace.plan;

import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.overview.Block;
import dev.exlint.diagnosis.overview.PlanPage;
import dev.exlint.diagnosis.plan.PlanOverview;
import dev.exlint.diagnosis.report.OverviewHtml;
import dev.exlint.diagnosis.report.OverviewMarkdown;
import dev.exlint.diagnosis.report.OverviewText;
import dev.exlint.diagnosis.report.Palette;
import dev.exlint.diagnosis.report.PlanPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The formats in which a plan leaves Eclipse, the same as the runner's: for a mail, a wiki, a change request. */
public enum PlanExport {
    /** A page of plain text. */
    TEXT {
        @Override
        void write(List<Block> page, Appendable out) throws IOException {
            OverviewText.write(page, Palette.PLAIN, out);
        }
    },
    /** Markdown with tables. */
    MARKDOWN {
        @Override
        void write(List<Block> page, Appendable out) throws IOException {
            OverviewMarkdown.write(page, out);
        }
    },
    /** One HTML file with a picture, without scripts. */
    HTML {
        @Override
        void write(List<Block> page, Appendable out) throws IOException {
            OverviewHtml.write(page, out);
        }
    };

    abstract void write(List<Block> page, Appendable out) throws IOException;

    /**
     * Writes a plan. Not for the user interface's thread.
     *
     * @param plan the plan
     * @param texts renders its sentences
     * @return the page, its lines ending in LF
     */
    public String of(PlanOverview plan, Texts texts) {
        StringBuilder out = new StringBuilder();
        try {
            write(PlanPage.of(plan, texts, PlanPicture.of(plan, texts)), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory takes everything", impossible);
        }
        return out.toString();
    }
}
