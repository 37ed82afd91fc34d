package dev.exlint.cli;

import dev.exlint.diagnosis.calls.CallAnalysis;
import dev.exlint.diagnosis.calls.CallReport;
import dev.exlint.diagnosis.calls.CallReportWriter;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.snapshot.SnapshotProblem;
import dev.exlint.diagnosis.snapshot.SnapshotReader;
import dev.exlint.diagnosis.snapshot.SnapshotReading;
import dev.exlint.powershell.eval.EvaluationOptions;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.SourceDecoder;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.value.Value;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code exlint calls}: every call of a script with its values, as far as they can be told without running it, as one line of JSON. */
final class CallsCommand implements Command {

    /** Enough for any script people write; what needs more is unknown. */
    private static final long STEPS = 2_000_000;

    @Override
    public CommandSpec specification() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description("Prints the calls a script makes, as one line of JSON. The arguments given are all it gets.");
        spec.addPositional(PositionalParamSpec.builder().paramLabel("SCRIPT").arity("0..*").type(List.class).auxiliaryTypes(String.class)
                .description("the script").build());
        spec.addOption(CheckOptions.value("FILE", "the snapshot of the servers", "--environment"));
        spec.addOption(CheckOptions.value("NAME", "the server the script runs on; otherwise unknown", "--local-server"));
        spec.addOption(OptionSpec.builder("--argument").paramLabel("NAME=VALUE").type(List.class).auxiliaryTypes(String.class).arity("1")
                .description("an argument of the script, once for each; the value is JSON if it reads as JSON, else text").build());
        spec.addOption(CheckOptions.value("VERSION", "5.1 or 7: the PowerShell the script is read as", "--dialect"));
        spec.addOption(CheckOptions.flag("shows the stack of an internal error", "--debug"));
        return CheckOptions.addHelp(spec);
    }

    @Override
    public int run(ParseResult options, Session session) throws WrongUse, IOException {
        List<String> scripts = options.matchedPositionalValue(0, List.<String>of());
        if (scripts.size() != 1) {
            throw new WrongUse("exlint calls takes one script, as in: exlint calls change.ps1 --environment servers.json");
        }
        EvaluationOptions start = EvaluationOptions.closed(arguments(options), CheckOptions.text(options, "--local-server"));
        LocalFiles files = new LocalFiles(session.surroundings().workingDirectory());
        Optional<Organisation> organisation = organisation(CheckOptions.text(options, "--environment"), files, session);
        Optional<SourceText> source = script(scripts.get(0), files, session);
        if (organisation.isEmpty() || source.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        CallReport report = CallAnalysis.of(source.get(), CheckOptions.dialect(options), organisation.get(), start, Budget.ofSteps(STEPS));
        CallReportWriter.write(report, fileName(scripts.get(0)), session.out());
        session.out().flush();
        return ExitCode.CLEAN;
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

    /** What the script meets; unknown without a snapshot, empty if the one given can't be used. */
    private static Optional<Organisation> organisation(String file, LocalFiles files, Session session) {
        if (file.isEmpty()) {
            return Optional.of(Organisation.unknown());
        }
        try {
            SnapshotReading reading = new SnapshotReader().read(files.read(file), file);
            for (SnapshotProblem problem : reading.problems()) {
                session.say(problem.toString());
            }
            return reading.problems().isEmpty() ? Optional.of(reading.organisation()) : Optional.empty();
        } catch (IOException failure) {
            session.say(file + ": the snapshot can't be read: " + failure.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<SourceText> script(String file, LocalFiles files, Session session) {
        try {
            byte[] bytes = file.equals("-") ? session.surroundings().in().readAllBytes() : files.read(file);
            Decoding decoding = SourceDecoder.decode(bytes);
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
