package dev.exlint.cli;

import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.catalogue.Texts;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code exlint rules}: one line a rule. */
final class RulesCommand implements Command {

    @Override
    public CommandSpec specification() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description("Lists all rules with their default level; exlint explain RULE tells more.");
        return CheckOptions.addHelp(spec);
    }

    @Override
    public int run(ParseResult options, Session session) throws IOException {
        Texts texts = Texts.of(Locale.ENGLISH);
        Catalogue catalogue = Catalogue.load();
        int widest = 0;
        for (RuleDescriptor rule : catalogue.rules()) {
            widest = Math.max(widest, rule.name().length());
        }
        StringBuilder lines = new StringBuilder();
        for (RuleDescriptor rule : catalogue.rules()) {
            String level = rule.enabled() ? rule.level().word() : "off";
            lines.append(padded(rule.name(), widest + 2)).append(padded(level, 9)).append(texts.render(rule.title())).append('\n');
        }
        session.print(lines);
        return ExitCode.CLEAN;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
