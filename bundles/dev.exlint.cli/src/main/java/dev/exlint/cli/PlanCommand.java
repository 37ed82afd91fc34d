package dev.exlint.cli;

import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.overview.Block;
import dev.exlint.diagnosis.overview.PlanPage;
import dev.exlint.diagnosis.plan.PlanOverview;
import dev.exlint.diagnosis.report.PlanJson;
import dev.exlint.diagnosis.report.PlanPicture;
import dev.exlint.powershell.source.Dialect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code exlint plan}: what scripts change, before and after, as a page for a change request or as JSON. */
final class PlanCommand implements Command {

    @Override
    public CommandSpec specification() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description("Shows what each server, certificate, service and connector is before and after a script, "
                + "and what is presented to Exchange Online. Several scripts are planned one by one, each as if it ran alone.");
        spec.addPositional(OptionBlocks.paths("SCRIPT", "scripts and folders; - is standard input"));
        OptionBlocks.add(spec, EnvironmentChoice.options(), OptionBlocks.judging(), PageFormat.options());
        spec.addOption(OptionBlocks.stdinFilename());
        return OptionBlocks.add(spec, OptionBlocks.language(), OptionBlocks.everywhere());
    }

    @Override
    public int run(ParseResult parsed, Session session) throws WrongUse, IOException {
        List<String> paths = parsed.matchedPositionalValue(0, List.<String>of());
        if (paths.isEmpty()) {
            throw new WrongUse("nothing to plan; name a script, as in: exlint plan change.ps1 --environment servers.json");
        }
        PageFormat format = PageFormat.of(parsed);
        Optional<Dialect> dialect = CheckOptions.dialect(parsed);
        Instant now = CheckOptions.now(CheckOptions.text(parsed, "--now")).orElseGet(session.surroundings().clock());
        LocalFiles files = new LocalFiles(session.surroundings().workingDirectory());
        SettingsOfScripts settings = new SettingsOfScripts(CheckOptions.text(parsed, "--settings"), EnvironmentChoice.of(parsed),
                CheckOptions.text(parsed, "--local-server"), files);
        ScriptRun run = new ScriptRun(session, now, parsed.hasMatchedOption("--debug"), dialect, files, settings);
        List<PlanOverview> plans = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        run.each(paths, CheckOptions.text(parsed, "--stdin-filename"), "planning", (file, bytes, context, report) -> {
            plans.add(PlanOverview.of(report, context));
            problems.addAll(report.problems());
        });
        problems.addAll(run.problems());
        List<Problem> sorted = problems.stream().distinct().sorted(Problem.ORDER).toList();
        sorted.forEach(problem -> session.say(problem.toString()));
        plans.sort(Comparator.comparing(PlanOverview::script));
        int code = settings.areWrong() ? ExitCode.WRONG_USE : sorted.isEmpty() ? ExitCode.CLEAN : ExitCode.UNREADABLE;
        if (plans.isEmpty() && !format.isJson()) {
            return Math.max(code, nothing(paths, sorted, session));
        }
        return Math.max(code, CheckCommand.deliver(page(plans, sorted, format, session.surroundings()), format.output(), session));
    }

    private static int nothing(List<String> paths, List<Problem> problems, Session session) {
        if (problems.isEmpty()) {
            session.say("no *.ps1 or *.psm1 in " + String.join(", ", paths));
        }
        return ExitCode.CLEAN;
    }

    private static byte[] page(List<PlanOverview> plans, List<Problem> problems, PageFormat format, Surroundings surroundings)
            throws IOException {
        Texts texts = Texts.of(Locale.ENGLISH);
        if (format.isJson()) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            PlanJson.write(plans, problems, texts, json);
            return json.toByteArray();
        }
        List<Block> blocks = new ArrayList<>();
        plans.forEach(plan -> blocks.addAll(PlanPage.of(plan, texts, PlanPicture.of(plan, texts))));
        return format.bytes(blocks, surroundings);
    }
}
