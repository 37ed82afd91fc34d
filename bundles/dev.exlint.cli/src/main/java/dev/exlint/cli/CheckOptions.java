package dev.exlint.cli;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.powershell.source.Dialect;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What {@code exlint check} was asked for; texts are empty where an option is not given.
 *
 * @param paths what to check
 * @param stdinFilename the name of the script on standard input
 * @param environment the files about the servers that win over the settings
 * @param settings the settings file, {@code none}, or empty for the nearest one
 * @param localServer the server that wins over the settings
 * @param now the instant, or empty for the clock
 * @param format text, json or sarif
 * @param showSuppressed whether suppressed findings are listed
 * @param baseline the file with accepted findings that wins over the settings
 * @param writeBaseline whether that file is written anew
 * @param fix whether safe fixes are applied
 * @param dryRun whether they are only shown
 * @param failOn the level from which findings count, or empty for never
 * @param output the file for the report, or empty for standard output
 * @param color auto, always or never
 * @param dialect the language, or empty for what script and settings say
 * @param debug whether defects of exlint show their stack
 */
record CheckOptions(List<String> paths, String stdinFilename, EnvironmentChoice environment, String settings, String localServer,
        Optional<Instant> now, String format, boolean showSuppressed, String baseline, boolean writeBaseline, boolean fix, boolean dryRun,
        Optional<Level> failOn, String output, String color,
        Optional<Dialect> dialect, boolean debug) {

    static CommandSpec specification() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description("Says what scripts do to certificates and hybrid mail flow.",
                "Folders are searched for *.ps1 and *.psm1.");
        spec.addPositional(OptionBlocks.paths("PATH", "scripts and folders; - is standard input"));
        OptionBlocks.add(spec, EnvironmentChoice.options(), OptionBlocks.judging());
        spec.addOption(value("FORMAT", "text (default), json or sarif", "--format"));
        spec.addOption(value("FILE", "writes the report to a file", "--output", "-o"));
        spec.addOption(value("FILE", "the file with findings accepted before; wins over Baseline", "--baseline"));
        spec.addOption(flag("writes that file anew with everything found now", "--write-baseline"));
        spec.addOption(flag("lists suppressed findings too, with who suppressed them and why", "--show-suppressed"));
        spec.addOption(value("LEVEL", "error, warning (default), info or never: from which level on the exit code is 1", "--fail-on"));
        spec.addOption(flag("applies the safe fixes", "--fix"));
        spec.addOption(flag("with --fix: shows the changes as a unified diff and writes nothing", "--dry-run"));
        spec.addOption(value("WHEN", "auto (default), always or never", "--color"));
        spec.addOption(OptionBlocks.stdinFilename());
        return OptionBlocks.add(spec, OptionBlocks.language(), OptionBlocks.everywhere());
    }

    static CommandSpec addHelp(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder("--help", "-h").usageHelp(true).description("shows this help").build());
    }

    static OptionSpec value(String label, String description, String... names) {
        return OptionSpec.builder(names).paramLabel(label).type(String.class).arity("1").description(description).build();
    }

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0").description(description).build();
    }

    static CheckOptions of(ParseResult parsed) throws WrongUse {
        List<String> paths = parsed.matchedPositionalValue(0, List.<String>of());
        CheckOptions options = new CheckOptions(paths, text(parsed, "--stdin-filename"), EnvironmentChoice.of(parsed),
                text(parsed, "--settings"), text(parsed, "--local-server"), now(text(parsed, "--now")),
                choice(parsed, "--format", "text", "json", "sarif"), parsed.hasMatchedOption("--show-suppressed"),
                text(parsed, "--baseline"), parsed.hasMatchedOption("--write-baseline"), parsed.hasMatchedOption("--fix"),
                parsed.hasMatchedOption("--dry-run"), failOn(choice(parsed, "--fail-on", "warning", "error", "info", "never")),
                text(parsed, "--output"), choice(parsed, "--color", "auto", "always", "never"), dialect(parsed),
                parsed.hasMatchedOption("--debug"));
        options.mustFitTogether();
        return options;
    }

    private void mustFitTogether() throws WrongUse {
        if (paths.isEmpty()) {
            throw new WrongUse("nothing to check; name a script or a folder, as in: exlint check FOLDER");
        }
        if (dryRun && !fix) {
            throw new WrongUse("--dry-run shows what --fix would do; add --fix");
        }
        if (!stdinFilename.isEmpty() && !paths.contains("-")) {
            throw new WrongUse("--stdin-filename names the script on standard input; add - as the path");
        }
        if (fix && !dryRun && paths.contains("-")) {
            throw new WrongUse("--fix can't write to standard input; add --dry-run or name the file");
        }
    }

    static Optional<Dialect> dialect(ParseResult parsed) throws WrongUse {
        String version = text(parsed, "--dialect");
        return switch (version) {
            case "" -> Optional.empty();
            case "5.1", "5" -> Optional.of(Dialect.WINDOWS_POWERSHELL_5_1);
            case "7" -> Optional.of(Dialect.POWERSHELL_7);
            default -> throw new WrongUse("--dialect " + version + " is not known; it is 5.1 or 7");
        };
    }

    static Optional<Instant> now(String text) throws WrongUse {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException invalid) {
            throw new WrongUse("--now " + text + " is no instant; write it as 2026-11-02T08:15:00Z");
        }
    }

    private static Optional<Level> failOn(String word) {
        return switch (word) {
            case "error" -> Optional.of(Level.ERROR);
            case "info" -> Optional.of(Level.INFO);
            case "never" -> Optional.empty();
            default -> Optional.of(Level.WARNING);
        };
    }

    static String text(ParseResult parsed, String option) {
        return parsed.matchedOptionValue(option, "");
    }

    /** The value of an option that takes one of few words; the first is the default. */
    static String choice(ParseResult parsed, String option, String... words) throws WrongUse {
        String given = parsed.matchedOptionValue(option, words[0]);
        for (String word : words) {
            if (word.equals(given)) {
                return word;
            }
        }
        throw new WrongUse(option + " " + given + " is not known; it is " + String.join(", ", words));
    }
}
