package dev.exlint.cli;

import java.util.List;

/** The words behind {@code exlint snapshot}. */
final class SnapshotCommands {

    static final String USAGE = """
            A snapshot is one JSON file that says what the Exchange servers look like; exlint judges scripts by it.

              exlint snapshot collector        the script for the Exchange Management Shell that takes one; it only reads
              exlint snapshot import FILE...   makes a snapshot of what PowerShell and Windows wrote
              exlint snapshot show             servers, certificates, connectors, what is presented and whether Exchange Online takes it
              exlint snapshot schema           the JSON Schema of the file, by which editors complete and check it

            exlint snapshot COMMAND --help lists the options of a command.
            """;

    private static final List<String> NAMES = List.of("collector", "import", "show", "schema");

    private SnapshotCommands() {
    }

    /** The command of that word. */
    static Command of(String word) throws WrongUse {
        return switch (word) {
            case "collector" -> SnapshotFileCommand.collector();
            case "import" -> new SnapshotImportCommand();
            case "show" -> new SnapshotShowCommand();
            case "schema" -> SnapshotFileCommand.schema();
            default -> throw new WrongUse("there is no command snapshot " + word + Exlint.suggestion(word, NAMES)
                    + " (exlint snapshot --help lists them)");
        };
    }
}
