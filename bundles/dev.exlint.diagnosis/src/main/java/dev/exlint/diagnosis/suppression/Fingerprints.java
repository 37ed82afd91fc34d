package dev.exlint.diagnosis.suppression;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.powershell.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names findings so that they are known again when lines above them come and go: by rule, by the text of their line and of their range,
 * blanks aside, and by how many alike stand before them.
 *
 * <p>Neither the sentence nor the level is part of the name: both change with the servers and the day. Immutable.
 */
public final class Fingerprints {

    private static final int LONGEST = 500;
    private static final int BYTES = 16;

    private final Map<Finding, String> names;

    private Fingerprints(Map<Finding, String> names) {
        this.names = Map.copyOf(names);
    }

    /**
     * The fingerprints of one script.
     *
     * @param source the script
     * @param findings everything found in it, suppressed or not; what is left out changes the names of others
     */
    public static Fingerprints of(SourceText source, Collection<Finding> findings) {
        List<Finding> sorted = findings.stream().distinct().sorted(Finding.ORDER).toList();
        Map<String, Integer> alike = new HashMap<>();
        Map<Finding, String> names = new HashMap<>();
        for (Finding finding : sorted) {
            String text = finding.rule() + '\n' + line(source, finding.start()) + '\n' + plain(source, finding.start(), finding.end());
            int before = alike.merge(text, 1, Integer::sum);
            names.put(finding, hash(text + '\n' + before));
        }
        return new Fingerprints(names);
    }

    /** 32 hex digits; empty for a finding that wasn't there. */
    public String of(Finding finding) {
        return names.getOrDefault(finding, "");
    }

    private static String line(SourceText source, int offset) {
        int line = source.lines().line(offset);
        return plain(source, source.lines().lineStart(line), source.lines().lineEnd(line));
    }

    private static String plain(SourceText source, int start, int end) {
        return source.text().substring(start, Math.min(Math.max(start, end), start + LONGEST)).replaceAll("\\s+", " ").strip();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
