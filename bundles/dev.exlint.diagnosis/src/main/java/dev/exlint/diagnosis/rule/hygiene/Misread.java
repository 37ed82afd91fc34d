package dev.exlint.diagnosis.rule.hygiene;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.fix.Edit;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import java.util.List;
import java.util.Optional;

/**
 * A token, or a gap between two, that means something else to the PowerShell that reads the file's bytes in another way.
 *
 * @param kind what becomes of it
 * @param start where the token starts
 * @param end where it ends, exclusive
 * @param characters what is misread
 * @param edits what makes it plain; empty if only the author can say that
 * @param inCommandName whether the plain characters make another command
 */
record Misread(Kind kind, int start, int end, String characters, List<Edit> edits, boolean inCommandName) {

    /** What becomes of the token. */
    enum Kind {
        /** A dash, quote or blank is none any more. */
        SYNTAX,
        /** A word or a name ends earlier. */
        WORD,
        /** A variable has another name. */
        VARIABLE,
        /** A string ends earlier. */
        STRING
    }

    /** Writes the plain characters. */
    Optional<Fix> fix() {
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        Message title = Message.of("fix.typographic", "characters", Typography.names(characters));
        return Optional.of(new Fix(title, inCommandName ? FixKind.REVIEW : FixKind.SAFE, edits));
    }
}
