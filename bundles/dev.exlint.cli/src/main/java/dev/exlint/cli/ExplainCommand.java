package dev.exlint.cli;

import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.report.RulePage;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code exlint explain RULE}: everything the catalogue knows about a rule. */
final class ExplainCommand implements Command {

    @Override
    public CommandSpec specification() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description("Explains a rule: what it finds, why, at which level, when it stays silent, "
                + "how to accept it, and where that is documented.");
        spec.addPositional(PositionalParamSpec.builder().paramLabel("RULE").index("0").required(true).arity("1").type(String.class)
                .description("the rule's name, in any case").build());
        spec.addOption(CheckOptions.value("FORMAT", "text (default) or markdown", "--format"));
        return CheckOptions.addHelp(spec);
    }

    @Override
    public int run(ParseResult options, Session session) throws WrongUse, IOException {
        String name = options.matchedPositionalValue(0, "");
        RuleDescriptor rule = Catalogue.load().find(name).orElseThrow(() -> new WrongUse(
                "there is no rule " + name + Exlint.suggestion(name, Catalogue.names()) + " (exlint rules lists all)"));
        Texts texts = Texts.of(Locale.ENGLISH);
        String format = CheckOptions.choice(options, "--format", "text", "markdown");
        session.print(format.equals("markdown") ? RulePage.markdown(rule, texts) : RulePage.text(rule, texts));
        return ExitCode.CLEAN;
    }
}
