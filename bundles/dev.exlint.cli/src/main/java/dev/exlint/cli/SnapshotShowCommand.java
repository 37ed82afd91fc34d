package dev.exlint.cli;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.overview.Overview;
import dev.exlint.diagnosis.overview.OverviewPage;
import dev.exlint.diagnosis.report.OverviewJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code exlint snapshot show}: the environment as a page for people, or as JSON for programs. */
final class SnapshotShowCommand implements Command {

    @Override
    public CommandSpec specification() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description("Shows servers with their certificates, Send connectors with what their hosts present, and whether "
                + "Exchange Online takes it. The settings are those nearest to the snapshot.");
        OptionBlocks.add(spec, EnvironmentChoice.options(), OptionBlocks.judging(), PageFormat.options());
        spec.addOption(CheckOptions.value("FILE|none", "the settings file, instead of the nearest exlint.psd1", "--settings"));
        return OptionBlocks.add(spec, OptionBlocks.everywhere());
    }

    @Override
    public int run(ParseResult parsed, Session session) throws WrongUse, IOException {
        PageFormat format = PageFormat.of(parsed);
        Instant now = CheckOptions.now(CheckOptions.text(parsed, "--now")).orElseGet(session.surroundings().clock());
        EnvironmentChoice given = EnvironmentChoice.of(parsed);
        String snapshot = given.files().isEmpty() ? "" : given.files().get(0);
        LocalFiles files = new LocalFiles(session.surroundings().workingDirectory());
        SettingsOfScripts settings = new SettingsOfScripts(CheckOptions.text(parsed, "--settings"), given,
                CheckOptions.text(parsed, "--local-server"), files);
        Path beside = files.path(snapshot.isEmpty() ? "snapshot" : snapshot);
        Optional<CheckContext> context = settings.contextFor(new ScriptFile(snapshot, beside), now);
        settings.problems().forEach(problem -> session.say(problem.toString()));
        if (context.isEmpty()) {
            return ExitCode.WRONG_USE;
        }
        Environment environment = context.get().environment();
        if (!environment.isGiven()) {
            throw new WrongUse("there is no snapshot to show; name one, as in: exlint snapshot show --environment FILE");
        }
        byte[] page = page(Overview.of(environment, now), format, session.surroundings());
        List<Problem> problems = environment.problems();
        return Math.max(problems.isEmpty() ? ExitCode.CLEAN : ExitCode.UNREADABLE, CheckCommand.deliver(page, format.output(), session));
    }

    private static byte[] page(Overview overview, PageFormat format, Surroundings surroundings) throws IOException {
        Texts texts = Texts.of(Locale.ENGLISH);
        if (format.isJson()) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            OverviewJson.write(overview, texts, json);
            return json.toByteArray();
        }
        return format.bytes(OverviewPage.of(overview, texts), surroundings);
    }
}
