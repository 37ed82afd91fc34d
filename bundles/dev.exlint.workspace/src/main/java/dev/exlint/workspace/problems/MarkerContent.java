package dev.exlint.workspace.problems;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.powershell.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.eclipse.core.resources.IMarker;

/**
 * What one marker shall say, before it is compared with the markers that are there.
 *
 * @param rule the rule's name, or empty
 * @param arguments the finding's arguments as one JSON object
 * @param start first UTF-16 code unit, or -1 if only the line is known
 * @param end end of the range, exclusive, or -1
 * @param line the line, from 1
 * @param level how bad it is
 * @param message one sentence
 * @param fixable whether a fix is offered
 */
public record MarkerContent(String rule, String arguments, int start, int end, int line, Level level, String message, boolean fixable) {

    /**
     * The marker of a finding.
     *
     * @param finding the finding
     * @param source the text it was found in
     * @param texts renders the message
     * @return its content, the range never empty where the text has a character to show it at
     */
    public static MarkerContent of(Finding finding, SourceText source, Texts texts) {
        Range range = range(finding, source);
        int line = source.lines().line(finding.start());
        return new MarkerContent(finding.rule(), ArgumentsJson.write(finding.message().arguments()), range.start(), range.end(), line,
                finding.level(), texts.render(finding.message()), !finding.fixes().isEmpty());
    }

    /**
     * Where a finding is shown.
     *
     * @param finding the finding
     * @param source the text it was found in
     * @return its range, never empty where the text has a character to show it at
     */
    public static Range range(Finding finding, SourceText source) {
        int end = Math.min(Math.max(finding.end(), finding.start() + 1), source.length());
        return new Range(Math.max(0, Math.min(finding.start(), end - 1)), end);
    }

    /**
     * A range of a text.
     *
     * @param start first UTF-16 code unit
     * @param end end, exclusive
     */
    public record Range(int start, int end) {
    }

    /**
     * The marker of something said about a line of a file, not by a rule.
     *
     * @param line the line from 1; 0 stands for the whole file and is shown at its first line
     * @param level how bad it is
     * @param message one sentence
     * @return its content
     */
    public static MarkerContent at(int line, Level level, String message) {
        return new MarkerContent("", "{}", -1, -1, Math.max(1, line), level, message, false);
    }

    /** The marker of a file that can't be read as it is but perhaps imported: a marker without rule has no other fix. */
    static MarkerContent importable(int line, String message) {
        return new MarkerContent("", "{}", -1, -1, Math.max(1, line), Level.ERROR, message, true);
    }

    /** {@return the fingerprint: equal for the same finding of the same rule wherever it stands} */
    public String fingerprint() {
        String facts = rule + '\n' + arguments + '\n' + (rule.isEmpty() ? message : "");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** All attributes but the stamp. */
    Map<String, Object> attributes(String engine) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, message);
        attributes.put(IMarker.SEVERITY, severity());
        attributes.put(IMarker.LINE_NUMBER, line);
        if (start >= 0) {
            attributes.put(IMarker.CHAR_START, start);
            attributes.put(IMarker.CHAR_END, end);
        }
        attributes.put(ProblemMarker.RULE, rule);
        attributes.put(ProblemMarker.ARGUMENTS, arguments);
        attributes.put(ProblemMarker.FINGERPRINT, fingerprint());
        attributes.put(ProblemMarker.FIXABLE, fixable);
        attributes.put(ProblemMarker.ENGINE, engine);
        return attributes;
    }

    private Integer severity() {
        return switch (level) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
