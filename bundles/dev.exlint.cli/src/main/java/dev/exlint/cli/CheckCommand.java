package dev.exlint.cli;

import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.report.JsonReport;
import dev.exlint.diagnosis.report.Palette;
import dev.exlint.diagnosis.report.Report;
import dev.exlint.diagnosis.report.SarifReport;
import dev.exlint.diagnosis.report.TextReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code exlint check}: finds, reports, and on request fixes. */
final class CheckCommand implements Command {

    @Override
    public CommandSpec specification() {
        return CheckOptions.specification();
    }

    @Override
    public int run(ParseResult parsed, Session session) throws WrongUse, IOException {
        CheckOptions options = CheckOptions.of(parsed);
        Instant now = options.now().orElseGet(session.surroundings().clock());
        CheckRun run = new CheckRun(options, session, now);
        run.everything();
        for (Problem problem : run.report().problems()) {
            session.say(problem.toString());
        }
        if (run.report().scripts().isEmpty() && run.report().problems().isEmpty()) {
            session.say("no *.ps1 or *.psm1 in " + String.join(", ", options.paths()));
        }
        byte[] written = options.dryRun() ? run.diff().getBytes(StandardCharsets.UTF_8) : report(run, options, session);
        return Math.max(exitCode(run, options), deliver(written, options.output(), session));
    }

    /** The report in the format asked for; nothing at all when a person gave only names that don't exist. */
    private static byte[] report(CheckRun run, CheckOptions options, Session session) throws IOException {
        Report report = run.report();
        Texts texts = Texts.of(Locale.ENGLISH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LocalFiles files = new LocalFiles(session.surroundings().workingDirectory());
        if (options.format().equals("json")) {
            JsonReport.write(report, texts, out);
        } else if (options.format().equals("sarif")) {
            SarifReport.write(report, texts, Exlint.version(), files::name, out);
        } else if (!report.scripts().isEmpty() || report.problems().isEmpty()) {
            StringBuilder text = new StringBuilder();
            TextReport.write(report, texts, palette(options.color(), options.output(), session.surroundings()), text);
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** Writes the report to the file or, if none is named, to standard output. */
    static int deliver(byte[] report, String output, Session session) throws IOException {
        if (output.isEmpty()) {
            session.out().write(report);
            session.out().flush();
            return ExitCode.CLEAN;
        }
        try {
            Files.write(new LocalFiles(session.surroundings().workingDirectory()).path(output), report);
            return ExitCode.CLEAN;
        } catch (IOException failure) {
            session.say(output + ": the report can't be written: " + Reason.of(failure));
            return ExitCode.UNREADABLE;
        }
    }

    private static int exitCode(CheckRun run, CheckOptions options) {
        int code = run.settingsAreWrong() ? ExitCode.WRONG_USE : ExitCode.CLEAN;
        if (!run.report().problems().isEmpty()) {
            code = Math.max(code, ExitCode.UNREADABLE);
        }
        boolean found = options.failOn().isPresent() && run.report().reaches(options.failOn().get());
        return found ? Math.max(code, ExitCode.FINDINGS) : code;
    }

    /** The colours that a person wants to see and the terminal can show. */
    static Palette palette(String color, String output, Surroundings surroundings) {
        Map<String, String> variables = surroundings.variables();
        return switch (color) {
            case "always" -> Palette.COLOURED;
            case "never" -> Palette.PLAIN;
            default -> surroundings.terminal() && output.isEmpty() && variables.getOrDefault("NO_COLOR", "").isEmpty()
                    && understandsColours(variables) ? Palette.COLOURED : Palette.PLAIN;
        };
    }

    /** Terminals say what they are by TERM; the console of Windows does not, but newer ones say they are there. */
    private static boolean understandsColours(Map<String, String> variables) {
        String term = variables.getOrDefault("TERM", "");
        return term.isEmpty() ? variables.containsKey("WT_SESSION") || variables.containsKey("ConEmuANSI") : !term.equals("dumb");
    }
}
