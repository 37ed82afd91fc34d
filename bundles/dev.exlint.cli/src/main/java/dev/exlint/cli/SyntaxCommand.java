package dev.exlint.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code exlint tokens} and {@code exlint ast}: what the parser sees, one JSON object on one line for each file. */
final class SyntaxCommand implements Command {

    private final boolean tree;

    private SyntaxCommand(boolean tree) {
        this.tree = tree;
    }

    static SyntaxCommand tokens() {
        return new SyntaxCommand(false);
    }

    static SyntaxCommand ast() {
        return new SyntaxCommand(true);
    }

    @Override
    public CommandSpec specification() {
        CommandSpec spec = CommandSpec.create();
        String what = tree ? "the syntax tree" : "the tokens";
        spec.usageMessage().description("Prints " + what + " and the errors of scripts, one JSON object on one line for each file.");
        spec.addPositional(PositionalParamSpec.builder().paramLabel("PATH").arity("0..*").type(List.class).auxiliaryTypes(String.class)
                .description("scripts and folders; - is standard input").build());
        if (tree) {
            spec.addOption(CheckOptions.flag("prints the tokens too", "--tokens"));
        }
        spec.addOption(CheckOptions.value("VERSION", "5.1 or 7: the PowerShell the scripts are read as", "--dialect"));
        spec.addOption(CheckOptions.value("NAME", "the name of the script on standard input", "--stdin-filename"));
        spec.addOption(CheckOptions.flag("shows the stack of an internal error", "--debug"));
        return CheckOptions.addHelp(spec);
    }

    @Override
    public int run(ParseResult options, Session session) throws WrongUse, IOException {
        List<String> paths = options.matchedPositionalValue(0, List.<String>of());
        if (paths.isEmpty()) {
            throw new WrongUse("nothing to read; name a script or a folder");
        }
        boolean tokens = !tree || options.hasMatchedOption("--tokens");
        SyntaxWriter writer = new SyntaxWriter(session, CheckOptions.dialect(options), tokens, tree, options.hasMatchedOption("--debug"));
        for (String path : paths) {
            if (path.equals("-")) {
                writer.standardInput(CheckOptions.text(options, "--stdin-filename"));
            } else {
                writer.filesOf(path);
            }
        }
        session.out().flush();
        writer.problems().forEach(problem -> session.say(problem.toString()));
        return writer.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }
}
