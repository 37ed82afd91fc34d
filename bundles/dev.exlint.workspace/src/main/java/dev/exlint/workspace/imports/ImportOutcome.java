package dev.exlint.workspace.imports;

import java.util.List;

/** What became of an import: everything or nothing. */
public sealed interface ImportOutcome {

    /**
     * The files could be read and agree.
     *
     * @param snapshot the snapshot in UTF-8; not to be changed
     * @param notes what the files don't carry, one line each
     */
    record Imported(byte[] snapshot, List<String> notes) implements ImportOutcome {

        /** Copies the list. */
        public Imported {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Nothing was imported.
     *
     * @param message which file, where in it and why
     */
    record Refused(String message) implements ImportOutcome {
    }
}
