package dev.exlint.cli;

import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.Citation;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.report.Paragraph;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code exlint explain RULE}: everything the catalogue knows about a rule. */
final class ExplainCommand implements Command {

    @Override
    public CommandSpec specification() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description("Explains a rule: what it finds, why, when it stays silent, and where that is documented.");
        spec.addPositional(PositionalParamSpec.builder().paramLabel("RULE").index("0").required(true).arity("1").type(String.class)
                .description("the rule's name, in any case").build());
        return CheckOptions.addHelp(spec);
    }

    @Override
    public int run(ParseResult options, Session session) throws WrongUse, IOException {
        String name = options.matchedPositionalValue(0, "");
        RuleDescriptor rule = Catalogue.load().find(name).orElseThrow(() -> new WrongUse(
                "there is no rule " + name + Exlint.suggestion(name, Catalogue.names()) + " (exlint rules lists all)"));
        session.print(text(rule, Texts.of(Locale.ENGLISH)));
        return ExitCode.CLEAN;
    }

    private static String text(RuleDescriptor rule, Texts texts) {
        StringBuilder text = new StringBuilder();
        text.append(rule.name()).append('\n').append(texts.render(rule.title())).append("\n\n");
        String level = rule.enabled() ? rule.level().word() : "off, when switched on " + rule.level().word();
        String basis = (rule.certain() ? "facts" : "a prediction") + (rule.environment() ? ", needs a snapshot" : "");
        text.append("Level     ").append(level).append('\n');
        text.append("Basis     ").append(basis).append('\n');
        text.append("Fix       ").append(fix(rule)).append('\n');
        text.append("Exchange  ").append(rule.versions().from()).append(" to ").append(rule.versions().to()).append('\n');
        text.append('\n').append(Paragraph.wrap(texts.render(rule.why()), "", ""));
        list(text, "Silent when", rule.exceptions(), texts);
        example(text, "Bad", rule.bad());
        example(text, "Good", rule.good());
        citations(text, rule.citations());
        return text.toString();
    }

    private static String fix(RuleDescriptor rule) {
        return switch (rule.fix()) {
            case NONE -> "none";
            case REVIEW -> "offered for review, never applied by --fix";
            case SAFE -> "safe in the clear case, otherwise for review";
        };
    }

    private static void list(StringBuilder text, String heading, List<Message> sentences, Texts texts) {
        if (!sentences.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            sentences.forEach(sentence -> text.append(Paragraph.wrap(texts.render(sentence), "  - ", "    ")));
        }
    }

    private static void example(StringBuilder text, String heading, String script) {
        if (!script.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            script.lines().forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private static void citations(StringBuilder text, List<Citation> citations) {
        if (!citations.isEmpty()) {
            text.append("\nSources\n");
            for (Citation citation : citations) {
                String section = citation.section().isEmpty() ? "" : ", " + citation.section();
                text.append(Paragraph.wrap(citation.document() + section + " (read " + citation.read() + ")", "  - ", "    "));
            }
        }
    }
}
