package dev.exlint.ui.hover;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Related;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.report.Paragraph;
import dev.exlint.powershell.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;

/**
 * Writes all that is known of findings, in lines that are not too long, with headings that stand out. For one use.
 *
 * <p>The trap: where several hovers share a popup nobody wraps long lines, so they are wrapped here.
 */
final class FindingCard {

    private static final String ITEM = " \u2022 ";
    private static final String INDENT = "   ";

    private final SourceText source;
    private final String script;
    private final Texts texts;
    private final boolean alone;
    private final StringBuilder text = new StringBuilder();
    private final List<Hover.Bold> bold = new ArrayList<>();

    /**
     * Begins.
     *
     * @param source the text the findings were found in
     * @param script the script's name in the places of findings
     * @param texts renders their sentences
     * @param alone whether nothing else in the popup offers the fixes
     */
    FindingCard(SourceText source, String script, Texts texts, boolean alone) {
        this.source = source;
        this.script = script;
        this.texts = texts;
        this.alone = alone;
    }

    void add(Finding finding) {
        text.append(text.isEmpty() ? "" : "\n");
        String sure = finding.certain() ? HoverMessages.Certain : HoverMessages.NotCertain;
        heading(NLS.bind(HoverMessages.Heading, new Object[] {finding.rule(), HoverMessages.level(finding.level()), sure}));
        append(texts.render(finding.message()), "", "");
        String why = "rule." + finding.rule() + ".why";
        if (texts.has(why)) {
            append(texts.render(Message.of(why)), "", "");
        }
        list(HoverMessages.Evidence, finding.evidence().stream().map(this::evidence).toList());
        list(HoverMessages.SeeAlso, finding.related().stream().map(this::related).toList());
        if (alone) {
            list(HoverMessages.Fixes, finding.fixes().stream().map(fix -> NLS.bind(
                    fix.kind() == FixKind.SAFE ? HoverMessages.SafeFix : HoverMessages.ReviewFix, texts.render(fix.title()))).toList());
        }
    }

    Hover hover() {
        return new Hover(text.toString().stripTrailing(), bold);
    }

    private String evidence(Evidence evidence) {
        List<String> origin = new ArrayList<>();
        String who = HoverMessages.grade(evidence.grade());
        if (!who.isEmpty()) {
            origin.add(evidence.source().isEmpty() ? who : NLS.bind(HoverMessages.Source, who, evidence.source()));
        }
        if (!evidence.file().isEmpty()) {
            origin.add(evidence.line() == 0 ? evidence.file() : NLS.bind(HoverMessages.FileLine, evidence.file(), evidence.line()));
        }
        String fact = texts.render(evidence.text());
        return origin.isEmpty() ? fact : NLS.bind(HoverMessages.Origin, fact, String.join(", ", origin));
    }

    private String related(Related related) {
        String there = texts.render(related.message());
        return related.file().equals(script) ? NLS.bind(HoverMessages.Line, source.lines().line(related.start()), there)
                : NLS.bind(HoverMessages.OtherScript, related.file(), there);
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            heading(heading);
            items.forEach(item -> append(item, ITEM, INDENT));
        }
    }

    private void heading(String line) {
        bold.add(new Hover.Bold(text.length(), line.length()));
        text.append(line).append('\n');
    }

    private void append(String sentence, String first, String others) {
        text.append(Paragraph.wrap(sentence, first, others));
    }
}
