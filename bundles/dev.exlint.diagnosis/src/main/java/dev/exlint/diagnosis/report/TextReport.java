package dev.exlint.diagnosis.report;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Related;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.suppression.SuppressedFinding;
import dev.exlint.powershell.source.LineMap;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a report for people at a terminal: place, sentence, source, why, evidence, fixes, and a line that counts.
 *
 * <p>Why a rule exists is told once in a report; what was found is told every time. Problems are not part of it: they go where the door
 * puts its errors.
 */
public final class TextReport {

    private static final String INDENT = "  ";
    private static final String ITEM = "    - ";
    private static final String ITEM_REST = "      ";

    private final Report report;
    private final Texts texts;
    private final Palette palette;
    private final Appendable out;
    private final Set<String> explained = new HashSet<>();
    private boolean afterExcerpt;

    private TextReport(Report report, Texts texts, Palette palette, Appendable out) {
        this.report = report;
        this.texts = texts;
        this.palette = palette;
        this.out = out;
    }

    /** Writes all findings and the closing line; lines end in LF. */
    public static void write(Report report, Texts texts, Palette palette, Appendable out) throws IOException {
        TextReport writer = new TextReport(report, texts, palette, out);
        for (CheckedScript script : report.everything()) {
            for (Finding finding : script.shown(report.showSuppressed())) {
                writer.finding(script, finding);
            }
        }
        writer.count();
    }

    private void finding(CheckedScript script, Finding finding) throws IOException {
        String level = finding.level().word();
        out.append(palette.bold(place(script, finding.start()))).append(' ').append(palette.level(finding.level(), level)).append(' ')
                .append(palette.bold(finding.rule())).append('\n');
        out.append(Paragraph.wrap(sentence(finding.message()), INDENT, INDENT)).append('\n');
        suppression(script.suppression(finding));
        if (!script.isSnapshot()) {
            excerpt(script, finding);
        }
        afterExcerpt = !script.isSnapshot();
        why(finding.rule());
        evidence(finding.evidence());
        related(script, finding.related());
        fixes(finding.fixes());
        out.append('\n');
    }

    private void suppression(Optional<SuppressedFinding> suppression) throws IOException {
        if (suppression.isPresent()) {
            String reason = suppression.get().reason().isEmpty() ? "" : ": " + suppression.get().reason();
            out.append(Paragraph.wrap(Cells.harmless("suppressed by " + suppression.get().by().word() + reason), INDENT, INDENT))
                    .append('\n');
        }
    }

    private void excerpt(CheckedScript script, Finding finding) throws IOException {
        List<Excerpt.Row> rows = new Excerpt(script.source(), finding.start(), finding.end()).rows();
        int digits = 4;
        for (Excerpt.Row row : rows) {
            digits = Math.max(digits, row.number().length());
        }
        for (Excerpt.Row row : rows) {
            String gutter = INDENT + " ".repeat(digits - row.number().length()) + row.number() + " | ";
            out.append(palette.dim(gutter)).append(row.marks() ? palette.level(finding.level(), row.text()) : row.text()).append('\n');
        }
    }

    private void why(String rule) throws IOException {
        String key = "rule." + rule + ".why";
        if (explained.add(rule) && texts.has(key)) {
            heading("why");
            out.append(Paragraph.wrap(sentence(Message.of(key)), INDENT + INDENT, INDENT + INDENT));
        }
    }

    private void evidence(List<Evidence> evidence) throws IOException {
        if (evidence.isEmpty()) {
            return;
        }
        heading("evidence");
        for (Evidence each : evidence) {
            out.append(Paragraph.wrap(sentence(each.text()) + origin(each), ITEM, ITEM_REST));
        }
    }

    private static String origin(Evidence evidence) {
        StringBuilder origin = new StringBuilder(evidence.grade().word());
        append(origin, ": ", evidence.source());
        append(origin, ", ", evidence.line() == 0 ? evidence.file() : evidence.file() + ':' + evidence.line());
        return origin.isEmpty() ? "" : " [" + Cells.harmless(origin.toString()) + ']';
    }

    private static void append(StringBuilder text, String separator, String part) {
        if (!part.isEmpty()) {
            text.append(text.isEmpty() ? "" : separator).append(part);
        }
    }

    private void related(CheckedScript script, List<Related> related) throws IOException {
        if (related.isEmpty()) {
            return;
        }
        heading("see also");
        for (Related each : related) {
            String place = place(report.scriptOf(each, script), each.start());
            out.append(Paragraph.wrap(place + ' ' + sentence(each.message()), ITEM, ITEM_REST));
        }
    }

    private void fixes(List<Fix> fixes) throws IOException {
        if (fixes.isEmpty()) {
            return;
        }
        heading("fixes");
        for (Fix fix : fixes) {
            String kind = fix.kind() == FixKind.SAFE ? "safe: " : "needs a look: ";
            out.append(Paragraph.wrap(kind + sentence(fix.title()), ITEM, ITEM_REST));
        }
    }

    private void heading(String word) throws IOException {
        out.append(afterExcerpt ? "\n" : "");
        afterExcerpt = false;
        out.append(INDENT).append(palette.bold(word)).append('\n');
    }

    private void count() throws IOException {
        int errors = report.count(Level.ERROR);
        int warnings = report.count(Level.WARNING);
        int infos = report.count(Level.INFO);
        int all = errors + warnings + infos;
        String files = " in " + number(report.scripts().size(), "file");
        String hidden = report.countSuppressed() == 0 ? "" : "; " + report.countSuppressed() + " suppressed";
        String unread = report.problems().isEmpty() ? hidden
                : hidden + "; " + number(report.problems().size(), "problem") + ", so this may not be all";
        if (all == 0) {
            out.append("No findings").append(files).append(unread).append(".\n");
            return;
        }
        String levels = number(errors, "error") + ", " + number(warnings, "warning") + ", " + infos + " info";
        out.append(number(all, "finding")).append(files).append(": ").append(levels).append(unread).append(".\n");
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private String sentence(Message message) {
        return Cells.harmless(texts.render(message));
    }

    private static String place(CheckedScript script, int offset) {
        LineMap lines = script.source().lines();
        return Cells.harmless(script.file()) + ':' + lines.line(offset) + ':' + lines.column(offset);
    }
}
