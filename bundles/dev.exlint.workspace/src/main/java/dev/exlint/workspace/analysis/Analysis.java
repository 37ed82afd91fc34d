package dev.exlint.workspace.analysis;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.SourceText;
import java.util.List;

/**
 * What is known about one version of a script's text. Immutable; made on a job's thread, read on any.
 *
 * <p>The trap: all offsets count in this version. Whoever shows them must ask first whether the document is still the same.
 */
public sealed interface Analysis {

    /** {@return the text that was looked at} */
    SourceText source();

    /** {@return what the file itself is to be told apart from any finding} */
    List<Note> notes();

    /** {@return the findings, by offset} */
    List<Finding> findings();

    /**
     * The script was parsed.
     *
     * @param source the text
     * @param tree its tree and tokens
     * @param findings the findings; none if its surroundings are broken or the file is no script
     * @param notes what else there is to say
     * @param judgement what the findings come from
     */
    record Parsed(SourceText source, SyntaxTree tree, List<Finding> findings, List<Note> notes, Judgement judgement) implements Analysis {

        /** Copies the lists. */
        public Parsed {
            findings = List.copyOf(findings);
            notes = List.copyOf(notes);
        }
    }

    /**
     * The engine failed; there is nothing to paint and nothing to fix.
     *
     * @param source the text
     * @param notes says so
     */
    record Failed(SourceText source, List<Note> notes) implements Analysis {

        /** Copies the list. */
        public Failed {
            notes = List.copyOf(notes);
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }
    }
}
