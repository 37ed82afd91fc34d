package dev.exlint.cli;

import java.util.List;

/** The words behind {@code exlint snapshot}. */
final class SnapshotCommands {

    static final String USAGE = """
              exlint snapshot import FILE...   makes a snapshot of what PowerShell and Windows wrote

            exlint snapshot import --help lists the options.
            """;

    private static final List<String> NAMES = List.of("import");

    private SnapshotCommands() {
    }

    /** The command of that word. */
    static Command of(String word) throws WrongUse {
        return switch (word) {
            case "import" -> new SnapshotImportCommand();
            default -> throw new WrongUse("there is no command snapshot " + word + Exlint.suggestion(word, NAMES)
                    + " (exlint snapshot --help lists them)");
        };
    }
}
