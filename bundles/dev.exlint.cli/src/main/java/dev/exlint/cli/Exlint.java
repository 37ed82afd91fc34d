package dev.exlint.cli;

import dev.exlint.diagnosis.settings.NearestName;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Chooses the command and turns everything that can go wrong into one line and an exit code.
 *
 * <p>Only the chosen command's options are built: a run must not pay for the others.
 */
final class Exlint {

    private static final List<String> NAMES = List.of("check", "plan", "explain", "rules", "calls", "snapshot", "tokens", "ast");

    private static final String USAGE = """
            exlint says what a PowerShell change script for Exchange Server does to certificates and hybrid mail flow.
            Nothing is run and nothing leaves this machine.

              exlint check PATH...    findings in scripts and folders of scripts
              exlint plan SCRIPT...   what scripts change, before and after, for a change request
              exlint explain RULE     what a rule finds, why it matters, and where that is documented
              exlint rules            all rules
              exlint snapshot         what the servers look like: collector, import, show, schema
              exlint calls SCRIPT     the calls a script makes, with their values, as JSON
              exlint tokens PATH...   what the tokenizer sees, one JSON object a file
              exlint ast PATH...      what the parser sees, one JSON object a file; --tree for people
              exlint --version

            exlint COMMAND --help lists the options of a command.
            Exit codes: 0 clean, 1 findings, 2 some input could not be read, 3 wrong options or settings.
            """;

    private final Session session;

    private Exlint(Surroundings surroundings) {
        this.session = new Session(surroundings);
    }

    /** Runs what the arguments say and returns the exit code; never throws. */
    static int run(String[] arguments, Surroundings surroundings) {
        Exlint exlint = new Exlint(surroundings);
        try {
            return exlint.dispatch(arguments);
        } catch (WrongUse wrong) {
            exlint.session.say(wrong.getMessage());
            return ExitCode.WRONG_USE;
        } catch (IOException broken) {
            exlint.session.say("the report can't be written: " + Reason.of(broken));
            return ExitCode.UNREADABLE;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError internal) {
            exlint.session.say(internalError(internal, Arrays.asList(arguments).contains("--debug")));
            return ExitCode.UNREADABLE;
        }
    }

    /** The line for a defect of exlint itself, with the stack when it was asked for. */
    static String internalError(Throwable internal, boolean debug) {
        if (!debug) {
            return "internal error: " + internal + " (this is a defect of exlint; --debug shows where)";
        }
        StringWriter stack = new StringWriter();
        internal.printStackTrace(new PrintWriter(stack, true));
        return "internal error: " + stack.toString().stripTrailing();
    }

    private int dispatch(String[] arguments) throws WrongUse, IOException {
        if (arguments.length == 0) {
            throw new WrongUse("no command; say what to check, as in: exlint check FOLDER (exlint --help lists all commands)");
        }
        String word = arguments[0];
        switch (word) {
            case "--help", "-h", "help" -> {
                session.print(USAGE);
                return ExitCode.CLEAN;
            }
            case "--version", "-V" -> {
                session.print("exlint " + version() + "\n");
                return ExitCode.CLEAN;
            }
            case "snapshot" -> {
                return snapshot(arguments);
            }
            default -> {
                return run(command(word), word, Arrays.copyOfRange(arguments, 1, arguments.length));
            }
        }
    }

    private int snapshot(String[] arguments) throws WrongUse, IOException {
        String word = arguments.length < 2 ? "" : arguments[1];
        if (word.equals("--help") || word.equals("-h")) {
            session.print(SnapshotCommands.USAGE);
            return ExitCode.CLEAN;
        }
        if (word.isEmpty()) {
            throw new WrongUse("snapshot needs a command, as in: exlint snapshot import FILE (exlint snapshot --help lists them)");
        }
        return run(SnapshotCommands.of(word), "snapshot " + word, Arrays.copyOfRange(arguments, 2, arguments.length));
    }

    private static Command command(String word) throws WrongUse {
        return switch (word) {
            case "check" -> new CheckCommand();
            case "explain" -> new ExplainCommand();
            case "rules" -> new RulesCommand();
            case "calls" -> new CallsCommand();
            case "tokens" -> SyntaxCommand.tokens();
            case "ast" -> SyntaxCommand.ast();
            case "plan" -> new PlanCommand();
            case "diagnose" -> throw new WrongUse(word + " is not built yet; exlint --help lists what is");
            default -> throw new WrongUse("there is no command " + word + suggestion(word, NAMES) + " (exlint --help lists all commands)");
        };
    }

    private int run(Command command, String name, String[] arguments) throws WrongUse, IOException {
        CommandSpec specification = command.specification().name("exlint " + name);
        CommandLine line = new CommandLine(specification);
        line.setUsageHelpWidth(110);
        line.setExpandAtFiles(false);
        try {
            ParseResult options = line.parseArgs(arguments);
            if (options.isUsageHelpRequested()) {
                session.print(line.getUsageMessage(CommandLine.Help.Ansi.OFF));
                return ExitCode.CLEAN;
            }
            return command.run(options, session);
        } catch (UnmatchedArgumentException unknown) {
            String word = unknown.getUnmatched().get(0);
            int equals = word.indexOf('=');
            String option = equals < 0 ? word : word.substring(0, equals);
            throw wrong("there is no option " + option + suggestion(option, specification.optionsMap().keySet()), name);
        } catch (ParameterException wrong) {
            throw wrong(firstLine(wrong.getMessage()), name);
        }
    }

    private static WrongUse wrong(String message, String command) {
        return new WrongUse(message + " (exlint " + command + " --help lists the options)");
    }

    static String suggestion(String word, Collection<String> known) {
        String nearest = NearestName.of(word, known);
        return nearest.isEmpty() ? "" : "; did you mean " + nearest + "?";
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return (end < 0 ? message : message.substring(0, end)).strip();
    }

    static String version() {
        String version = Exlint.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
