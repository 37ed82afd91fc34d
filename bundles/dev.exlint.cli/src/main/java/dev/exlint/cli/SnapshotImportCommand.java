package dev.exlint.cli;

import dev.exlint.diagnosis.imports.ImportException;
import dev.exlint.diagnosis.imports.ImportOptions;
import dev.exlint.diagnosis.imports.ImportResult;
import dev.exlint.diagnosis.imports.ImportSource;
import dev.exlint.diagnosis.imports.SnapshotImport;
import dev.exlint.diagnosis.organisation.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code exlint snapshot import}: files that administrators have become one snapshot, or one clear error and nothing. */
final class SnapshotImportCommand implements Command {

    @Override
    public CommandSpec specification() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description("Makes a snapshot of files: Export-Clixml, Format-List text and transcripts, ConvertTo-Json, "
                + "Export-Csv, certificates (.cer, .crt, .pem, .p7b, .pfx), other snapshots. "
                + "What they don't carry stays unknown and is listed.");
        spec.addPositional(OptionBlocks.paths("FILE", "the files; several are joined"));
        spec.addOption(CheckOptions.value("FILE", "writes the snapshot to a file instead of standard output", "--output", "-o"));
        spec.addOption(CheckOptions.value("NAME", "whose certificates these are, where the files don't say", "--server"));
        spec.addOption(CheckOptions.value("ZONE", "the time zone of dates in text and CSV, such as Europe/Prague", "--zone"));
        spec.addOption(CheckOptions.value("ORDER",
                "MDY, DMY or YMD: day and month in dates of text and CSV; unreadable leaves them unknown", "--date-order"));
        spec.addOption(CheckOptions.value("NAME", "the encoding of text without a byte order mark, instead of UTF-8", "--encoding"));
        spec.addOption(CheckOptions.value("VARIABLE", "the environment variable that holds the password of .pfx files", "--password-env"));
        spec.addOption(EnvironmentChoice.prefer());
        return OptionBlocks.add(spec, OptionBlocks.everywhere());
    }

    @Override
    public int run(ParseResult parsed, Session session) throws WrongUse, IOException {
        List<String> names = parsed.matchedPositionalValue(0, List.<String>of()).stream().map(LocalFiles::withSlashes).toList();
        if (names.isEmpty()) {
            throw new WrongUse("nothing to import; name a file, as in: exlint snapshot import FILE -o environment.json");
        }
        ImportOptions options = ImportChoices.of(parsed, names, session);
        LocalFiles files = new LocalFiles(session.surroundings().workingDirectory());
        List<ImportSource> sources = new ArrayList<>();
        for (String name : names) {
            try {
                sources.add(source(name, files));
            } catch (IOException unreadable) {
                session.say(name + ": can't be read: " + Reason.of(unreadable));
                return ExitCode.UNREADABLE;
            }
        }
        try (Progress progress = Progress.start(session, "importing " + names.size() + (names.size() == 1 ? " file" : " files"))) {
            ImportResult result = SnapshotImport.run(sources, options);
            progress.says("writing the snapshot");
            byte[] snapshot = result.snapshot();
            result.notes().forEach(session::say);
            return deliver(snapshot, CheckOptions.text(parsed, "--output"), files, session);
        } catch (ImportException refused) {
            session.say(refused.getMessage());
            return ExitCode.UNREADABLE;
        }
    }

    private static ImportSource source(String name, LocalFiles files) throws IOException {
        Path path = files.path(name);
        byte[] content = LocalFiles.read(path);
        Instant written = Files.getLastModifiedTime(path).toInstant();
        return new ImportSource(name, content, Fact.known(written));
    }

    private static int deliver(byte[] snapshot, String output, LocalFiles files, Session session) throws IOException {
        if (output.isEmpty()) {
            session.out().write(snapshot);
            session.out().flush();
            return ExitCode.CLEAN;
        }
        try {
            Path file = files.path(output);
            if (Files.exists(file)) {
                FileReplacement.replace(file, Files.readAllBytes(file), snapshot);
            } else {
                Files.write(file, snapshot);
            }
            return ExitCode.CLEAN;
        } catch (IOException failure) {
            session.say(output + ": the snapshot can't be written: " + Reason.of(failure));
            return ExitCode.UNREADABLE;
        }
    }
}
