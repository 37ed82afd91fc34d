package dev.exlint.diagnosis.suppression;

import dev.exlint.diagnosis.finding.Finding;

/**
 * One rule that the script itself suppresses somewhere.
 *
 * @param by directive or attribute
 * @param rule the rule's own name
 * @param foreign whether it is written by a name of PSScriptAnalyzer, whose finding may be meant as well
 * @param reason why; empty if none is given
 * @param start where the name is written, in UTF-16 units
 * @param end exclusive
 * @param scope what it covers
 */
public record Suppression(SuppressedBy by, String rule, boolean foreign, String reason, int start, int end, Scope scope) {

    /** The finding as it stands in the report. */
    public SuppressedFinding suppress(Finding finding) {
        return new SuppressedFinding(finding, by, reason);
    }

    /** The part of a script that a suppression covers. */
    public sealed interface Scope {

        /**
         * Findings that start in a range.
         *
         * @param from the first offset
         * @param to exclusive
         */
        record Range(int from, int to) implements Scope {
        }

        /**
         * The statement that starts on a line, or findings on that line.
         *
         * @param line from 1
         */
        record Line(int line) implements Scope {
        }

        /**
         * The statement around or before a comment, or findings on its line.
         *
         * @param line the comment's line, from 1
         * @param offset where the comment starts
         */
        record OwnLine(int line, int offset) implements Scope {
        }
    }
}
