package dev.exlint.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One word after {@code exlint}. */
interface Command {

    /** The options and arguments it takes, with their help. */
    CommandSpec specification();

    /**
     * Does the work.
     *
     * @return the exit code
     * @throws WrongUse if the options are wrong together
     * @throws IOException if the report can't be written
     */
    int run(ParseResult options, Session session) throws WrongUse, IOException;
}
