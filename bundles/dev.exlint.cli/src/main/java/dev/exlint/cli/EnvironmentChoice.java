package dev.exlint.cli;

import dev.exlint.diagnosis.imports.join.Preference;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the options say about the servers.
 *
 * @param files snapshots and files that can be imported, which win over the settings; empty when not given
 * @param preference whom to believe when files disagree
 */
record EnvironmentChoice(List<String> files, Preference preference) {

    static final EnvironmentChoice NONE = new EnvironmentChoice(List.of(), Preference.NONE);

    private static final String ENVIRONMENT = "--environment";

    /** The options. */
    static CommandSpec options() {
        CommandSpec mixin = CommandSpec.create();
        mixin.addOption(OptionSpec.builder(ENVIRONMENT).paramLabel("FILE").type(List.class).auxiliaryTypes(String.class).arity("1")
                .description("the snapshot of the servers, or a file that can be imported; several are joined; otherwise what the settings "
                        + "name")
                .build());
        mixin.addOption(prefer());
        return mixin;
    }

    static OptionSpec prefer() {
        return CheckOptions.value("newer|FILE", "whom to believe when files disagree; otherwise that is an error", "--prefer");
    }

    static EnvironmentChoice of(ParseResult parsed) throws WrongUse {
        List<String> files = parsed.matchedOptionValue(ENVIRONMENT, List.<String>of()).stream().map(LocalFiles::withSlashes).toList();
        return new EnvironmentChoice(files, preference(parsed, files));
    }

    /** Whom to believe; a file must be one of those given, unless the settings name them. */
    static Preference preference(ParseResult parsed, List<String> files) throws WrongUse {
        String word = LocalFiles.withSlashes(CheckOptions.text(parsed, "--prefer"));
        if (!word.isEmpty() && !word.equals("newer") && !files.isEmpty() && !files.contains(word)) {
            throw new WrongUse("--prefer " + word + " is neither newer nor one of the files");
        }
        return new Preference(word);
    }
}
