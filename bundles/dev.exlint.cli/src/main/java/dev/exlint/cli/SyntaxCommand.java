package dev.exlint.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code exlint tokens} and {@code exlint ast}: what the parser sees, one JSON object on one line for each file, or a tree for people. */
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
        spec.addPositional(OptionBlocks.paths("PATH", "scripts and folders; - is standard input"));
        if (tree) {
            spec.addOption(CheckOptions.flag("prints the tokens too", "--tokens"));
            spec.addOption(CheckOptions.flag("prints an indented tree for people, one node a line: its type, its extent and, where nothing "
                    + "is in it, its text", "--tree"));
        }
        spec.addOption(OptionBlocks.stdinFilename());
        return OptionBlocks.add(spec, OptionBlocks.language(), OptionBlocks.everywhere());
    }

    @Override
    public int run(ParseResult options, Session session) throws WrongUse, IOException {
        List<String> paths = options.matchedPositionalValue(0, List.<String>of());
        if (paths.isEmpty()) {
            throw new WrongUse("nothing to read; name a script or a folder");
        }
        LocalFiles files = new LocalFiles(session.surroundings().workingDirectory());
        SettingsOfScripts settings = new SettingsOfScripts(CheckOptions.text(options, "--settings"), EnvironmentChoice.NONE, "", files);
        SyntaxRun run = new SyntaxRun(session, files, settings, CheckOptions.dialect(options), format(options),
                options.hasMatchedOption("--debug"));
        for (String path : paths) {
            if (path.equals("-")) {
                run.standardInput(CheckOptions.text(options, "--stdin-filename"));
            } else {
                run.filesOf(path);
            }
        }
        session.out().flush();
        run.problems().forEach(problem -> session.say(problem.toString()));
        int read = run.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.UNREADABLE;
        return settings.areWrong() ? ExitCode.WRONG_USE : read;
    }

    private SyntaxFormat format(ParseResult options) throws WrongUse {
        boolean tokens = !tree || options.hasMatchedOption("--tokens");
        if (!tree || !options.hasMatchedOption("--tree")) {
            return new SyntaxJson(tokens, tree);
        }
        if (tokens) {
            throw new WrongUse("--tree prints no tokens; leave out --tokens or --tree");
        }
        return new SyntaxText();
    }
}
