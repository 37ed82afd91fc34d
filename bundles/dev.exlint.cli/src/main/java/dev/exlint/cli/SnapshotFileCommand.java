package dev.exlint.cli;

import dev.exlint.diagnosis.snapshot.SnapshotFiles;
import java.io.IOException;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code exlint snapshot collector} and {@code schema}: hand out a file that comes with exlint. */
final class SnapshotFileCommand implements Command {

    private final String description;
    private final Supplier<byte[]> content;

    private SnapshotFileCommand(String description, Supplier<byte[]> content) {
        this.description = description;
        this.content = content;
    }

    static SnapshotFileCommand collector() {
        return new SnapshotFileCommand("Writes the script that takes a snapshot. It only reads; run it in the Exchange Management Shell: "
                + ".\\Get-ExlintEnvironment.ps1 -OutputFile environment.json", SnapshotFiles::collector);
    }

    static SnapshotFileCommand schema() {
        return new SnapshotFileCommand("Writes the JSON Schema of snapshots, by which editors complete and check them.",
                SnapshotFiles::schema);
    }

    @Override
    public CommandSpec specification() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description(description);
        spec.addOption(CheckOptions.value("FILE", "writes to a file instead of standard output", "--output", "-o"));
        return CheckOptions.addHelp(spec);
    }

    @Override
    public int run(ParseResult options, Session session) throws IOException {
        return CheckCommand.deliver(content.get(), CheckOptions.text(options, "--output"), session);
    }
}
