package dev.exlint.diagnosis.report;

import dev.exlint.diagnosis.catalogue.Citation;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.LevelCase;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.catalogue.Texts;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/** Everything the catalogue knows about a rule, as one page: for the terminal, for help files and for code scanning. */
public final class RulePage {

    private final RuleDescriptor rule;
    private final Texts texts;
    private final StringBuilder page = new StringBuilder();

    private RulePage(RuleDescriptor rule, Texts texts) {
        this.rule = rule;
        this.texts = texts;
    }

    /** The page for a terminal, wrapped, with a line end. */
    public static String text(RuleDescriptor rule, Texts texts) {
        RulePage page = new RulePage(rule, texts);
        page.plain();
        return page.page.toString();
    }

    /** The page as Markdown, with a heading of level 1 and a line end. */
    public static String markdown(RuleDescriptor rule, Texts texts) {
        RulePage page = new RulePage(rule, texts);
        page.marked();
        return page.page.toString();
    }

    // ---- facts

    private String level() {
        return rule.enabled() ? rule.level().word() : "off, when switched on " + rule.level().word();
    }

    private String basis() {
        return (rule.certain() ? "facts" : "a prediction") + (rule.environment() ? ", needs a snapshot" : "");
    }

    private String fix() {
        return switch (rule.fix()) {
            case NONE -> "none";
            case REVIEW -> "offered for review, never applied by --fix";
            case SAFE -> "safe in the clear case, otherwise for review";
        };
    }

    private String versions() {
        return rule.versions().from() + " to " + rule.versions().to();
    }

    /** What stands in exlint.psd1 to change the rule, and to be rid of it. */
    private String settings() {
        StringJoiner own = new StringJoiner("; ");
        if (!rule.enabled()) {
            own.add("Enable = $true");
        }
        own.add("Severity = '" + (rule.level() == Level.INFO ? "Warning" : "Information") + '\'');
        rule.numbers().forEach((name, value) -> own.add(name + " = " + value));
        String change = "@{ Rules = @{ " + rule.name() + " = @{ " + own + " } } }";
        return rule.enabled() ? change + "\n@{ ExcludeRules = @('" + rule.name() + "') }" : change;
    }

    private String directive() {
        return "# exlint-disable-next-line " + rule.name() + " -- why it is accepted here";
    }

    private String attribute() {
        return "[Diagnostics.CodeAnalysis.SuppressMessageAttribute('" + rule.name() + "', '', Justification = 'why')] param()";
    }

    private String possible() {
        return "Where a value isn't known, a finding says \"possible\" and stands one level lower; with -WhatIf it is an info.";
    }

    // ---- terminal

    private void plain() {
        page.append(rule.name()).append('\n').append(texts.render(rule.title())).append("\n\n");
        page.append("Level     ").append(level()).append('\n');
        page.append("Basis     ").append(basis()).append('\n');
        page.append("Fix       ").append(fix()).append('\n');
        page.append("Exchange  ").append(versions()).append('\n');
        page.append('\n').append(Paragraph.wrap(texts.render(rule.why()), "", ""));
        if (!rule.levels().isEmpty()) {
            page.append("\nLevels\n");
            for (LevelCase each : rule.levels()) {
                String start = "  " + padded(each.level().word(), 9) + padded(each.label(), widest() + 2);
                page.append(Paragraph.wrap(texts.render(each.when()), start, " ".repeat(start.length())));
            }
            page.append(Paragraph.wrap(possible(), "  ", "  "));
        }
        items("Silent when", rule.exceptions());
        example("Bad", rule.bad());
        example("Good", rule.good());
        example("Settings (exlint.psd1)", settings());
        example("Accept one finding", directive() + '\n' + attribute());
        if (!rule.citations().isEmpty()) {
            page.append("\nSources\n");
            rule.citations().forEach(each -> page.append(Paragraph.wrap(source(each), "  - ", "    ")));
        }
    }

    private int widest() {
        return rule.levels().stream().mapToInt(each -> each.label().length()).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private void items(String heading, List<Message> sentences) {
        if (!sentences.isEmpty()) {
            page.append('\n').append(heading).append('\n');
            sentences.forEach(sentence -> page.append(Paragraph.wrap(texts.render(sentence), "  - ", "    ")));
        }
    }

    private void example(String heading, String script) {
        if (!script.isEmpty()) {
            page.append('\n').append(heading).append('\n');
            script.lines().forEach(line -> page.append("  ").append(line).append('\n'));
        }
    }

    private static String source(Citation citation) {
        String section = citation.section().isEmpty() ? "" : ", " + citation.section();
        return citation.document() + section + " (read " + citation.read() + ")";
    }

    // ---- Markdown

    private void marked() {
        UnaryOperator<String> safe = OverviewMarkdown::escaped;
        page.append("# ").append(rule.name()).append("\n\n").append(safe.apply(texts.render(rule.title()))).append(".\n\n");
        page.append("| level | basis | fix | Exchange |\n|---|---|---|---|\n");
        page.append("| ").append(String.join(" | ", level(), basis(), fix(), versions())).append(" |\n\n");
        page.append(safe.apply(texts.render(rule.why()))).append('\n');
        if (!rule.levels().isEmpty()) {
            page.append("\n## Levels\n\n| row | level | when |\n|---|---|---|\n");
            for (LevelCase each : rule.levels()) {
                page.append("| ").append(each.label()).append(" | ").append(each.level().word()).append(" | ")
                        .append(safe.apply(texts.render(each.when()))).append(" |\n");
            }
            page.append('\n').append(possible()).append('\n');
        }
        if (!rule.exceptions().isEmpty()) {
            page.append("\n## Silent when\n\n");
            rule.exceptions().forEach(each -> page.append("- ").append(safe.apply(texts.render(each))).append('\n'));
        }
        code("Bad", rule.bad());
        code("Good", rule.good());
        code("Settings", settings());
        code("Accept one finding", directive() + '\n' + attribute());
        if (!rule.citations().isEmpty()) {
            page.append("\n## Sources\n\n");
            rule.citations().forEach(each -> page.append("- ").append(safe.apply(source(each))).append('\n'));
        }
    }

    private void code(String heading, String script) {
        if (!script.isEmpty()) {
            page.append("\n## ").append(heading).append("\n\n```powershell\n").append(script.stripTrailing()).append("\n```\n");
        }
    }
}
