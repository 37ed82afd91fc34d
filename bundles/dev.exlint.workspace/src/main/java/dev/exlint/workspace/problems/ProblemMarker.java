package dev.exlint.workspace.problems;

/**
 * The names our markers are made of, so that writers, readers and plugin.xml agree.
 *
 * <p>One type carries every problem: derived platform annotations give it squiggle, ruler icon and quick-fix hover. The names are stored
 * in the workspaces of users; they stay as they are.
 */
public final class ProblemMarker {

    /** The marker type. */
    public static final String TYPE = "dev.exlint.workspace.problem";
    /** The rule's name; absent for problems that no rule reports, such as a file that can't be read. */
    public static final String RULE = "rule";
    /** The finding's arguments, one JSON object of texts. */
    public static final String ARGUMENTS = "arguments";
    /** Tells findings apart across versions of a text: equal for the same finding at another place. */
    public static final String FINGERPRINT = "fingerprint";
    /** Whether a fix was there when the marker was written, so that a menu need not ask the diagnosis. */
    public static final String FIXABLE = "fixable";
    /** The version of the text the range counts in: the number of edits since the file was opened, or the file's modification stamp. */
    public static final String STAMP = "stamp";
    /** The version of exlint that wrote the marker. */
    public static final String ENGINE = "engine";

    private ProblemMarker() {
    }
}
