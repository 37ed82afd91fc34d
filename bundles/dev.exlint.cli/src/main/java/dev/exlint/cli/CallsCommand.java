package dev.exlint.cli;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.calls.CallAnalysis;
import dev.exlint.diagnosis.calls.CallReport;
import dev.exlint.diagnosis.calls.CallReportWriter;
import dev.exlint.diagnosis.settings.Language;
import dev.exlint.powershell.eval.EvaluationOptions;
import dev.exlint.powershell.eval.ScriptFiles;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceDecoder;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.value.Value;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code exlint calls}: every call of a script with its values, as far as they can be told without running it, as one line of JSON. */
final class CallsCommand implements Command {

    /** Enough for any script people write; what needs more is unknown. */
    private static final long STEPS = 2_000_000;

    @Override
    public CommandSpec specification() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description("Prints the calls a script makes, as one line of JSON. The arguments given are all it gets.");
        spec.addPositional(OptionBlocks.paths("SCRIPT", "the script"));
        OptionBlocks.add(spec, EnvironmentChoice.options(), OptionBlocks.judging());
        spec.addOption(OptionSpec.builder("--argument").paramLabel("NAME=VALUE").type(List.class).auxiliaryTypes(String.class).arity("1")
                .description("an argument of the script, once for each; the value is JSON if it reads as JSON, else text").build());
        return OptionBlocks.add(spec, OptionBlocks.language(), OptionBlocks.everywhere());
    }

    @Override
    public int run(ParseResult options, Session session) throws WrongUse, IOException {
        List<String> scripts = options.matchedPositionalValue(0, List.<String>of());
        if (scripts.size() != 1) {
            throw new WrongUse("exlint calls takes one script, as in: exlint calls change.ps1 --environment servers.json");
        }
        Map<String, Value> arguments = arguments(options);
        Optional<Dialect> dialect = CheckOptions.dialect(options);
        LocalFiles files = new LocalFiles(session.surroundings().workingDirectory());
        Optional<CheckContext> context = context(options, scripts.get(0), files, session);
        if (context.isEmpty()) {
            return ExitCode.WRONG_USE;
        }
        Language language = context.get().settings().language();
        Optional<SourceText> source = script(scripts.get(0), language, files, session);
        if (source.isEmpty() || !context.get().environment().problems().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        EvaluationOptions start = EvaluationOptions.closed(arguments, context.get().runsOn()).with(beside(scripts.get(0), files));
        CallReport report = CallAnalysis.of(source.get(), dialect, language.dialect(), context.get().environment().organisation(), start,
                Budget.ofSteps(STEPS));
        CallReportWriter.write(report, fileName(scripts.get(0)), session.out());
        session.out().flush();
        return ExitCode.CLEAN;
    }

    /** Settings and environment, with everything said that is wrong with them; empty if the settings are wrong. */
    private static Optional<CheckContext> context(ParseResult options, String script, LocalFiles files, Session session)
            throws IOException, WrongUse {
        SettingsOfScripts settings = new SettingsOfScripts(CheckOptions.text(options, "--settings"), EnvironmentChoice.of(options),
                CheckOptions.text(options, "--local-server"), files);
        Instant now = CheckOptions.now(CheckOptions.text(options, "--now")).orElse(Instant.EPOCH);
        Optional<CheckContext> context = settings.contextFor(new ScriptFile(script, files.path(script)), now);
        settings.problems().forEach(problem -> session.say(problem.toString()));
        return context;
    }

    /** The files beside the script; none for a script that comes in through the standard input. */
    private static ScriptFiles beside(String script, LocalFiles files) throws IOException {
        return script.equals("-") ? ScriptFiles.NONE : FilesBeside.of(files.path(script));
    }

    private static Map<String, Value> arguments(ParseResult options) throws WrongUse {
        Map<String, Value> arguments = new LinkedHashMap<>();
        for (String argument : options.matchedOptionValue("--argument", List.<String>of())) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new WrongUse("--argument " + argument + " has no value; write it as --argument NAME=VALUE");
            }
            arguments.put(argument.substring(0, equals), ArgumentValue.of(argument.substring(equals + 1)));
        }
        return arguments;
    }

    private static Optional<SourceText> script(String file, Language language, LocalFiles files, Session session) {
        try {
            byte[] bytes = file.equals("-") ? session.surroundings().in().readAllBytes() : files.read(file);
            Decoding decoding = SourceDecoder.decode(bytes, language.ansiCodePage());
            if (decoding instanceof Decoding.Decoded decoded) {
                return Optional.of(decoded.source());
            }
            if (decoding instanceof Decoding.Undecodable undecodable) {
                session.say(file + ":" + undecodable.line() + ": " + Undecodable.reason(undecodable));
            }
        } catch (IOException failure) {
            session.say(file + ": the script can't be read: " + failure.getMessage());
        }
        return Optional.empty();
    }

    private static String fileName(String file) {
        String path = LocalFiles.withSlashes(file);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
