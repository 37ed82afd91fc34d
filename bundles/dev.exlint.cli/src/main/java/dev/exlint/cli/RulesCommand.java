package dev.exlint.cli;

import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.report.RuleList;
import dev.exlint.diagnosis.report.RulePage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code exlint rules}: one line a rule, or all that is known about each. */
final class RulesCommand implements Command {

    @Override
    public CommandSpec specification() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description("Lists all rules with their default level; exlint explain RULE tells more.");
        spec.addOption(CheckOptions.value("FORMAT", "text (default), json or markdown", "--format"));
        spec.addOption(CheckOptions.value("FILE", "writes the list to a file", "--output", "-o"));
        spec.addOption(CheckOptions.value("FOLDER", "writes a page for each rule, as Markdown, and a list of them", "--pages"));
        return CheckOptions.addHelp(spec);
    }

    @Override
    public int run(ParseResult options, Session session) throws WrongUse, IOException {
        Texts texts = Texts.of(Locale.ENGLISH);
        Catalogue catalogue = Catalogue.load();
        String folder = CheckOptions.text(options, "--pages");
        if (!folder.isEmpty()) {
            return pages(catalogue, texts, folder, session);
        }
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        switch (CheckOptions.choice(options, "--format", "text", "json", "markdown")) {
            case "json" -> RuleList.json(catalogue, texts, list);
            case "markdown" -> list.write(RuleList.markdown(catalogue, texts).getBytes(StandardCharsets.UTF_8));
            default -> list.write(RuleList.text(catalogue, texts).getBytes(StandardCharsets.UTF_8));
        }
        return CheckCommand.deliver(list.toByteArray(), CheckOptions.text(options, "--output"), session);
    }

    private static int pages(Catalogue catalogue, Texts texts, String folder, Session session) {
        try {
            Path pages = new LocalFiles(session.surroundings().workingDirectory()).path(folder);
            Files.createDirectories(pages);
            Files.writeString(pages.resolve("README.md"), RuleList.markdown(catalogue, texts));
            for (RuleDescriptor rule : catalogue.rules()) {
                Files.writeString(pages.resolve(rule.name() + ".md"), RulePage.markdown(rule, texts));
            }
            return ExitCode.CLEAN;
        } catch (IOException failure) {
            session.say(folder + ": the pages can't be written: " + Reason.of(failure));
            return ExitCode.UNREADABLE;
        }
    }
}
