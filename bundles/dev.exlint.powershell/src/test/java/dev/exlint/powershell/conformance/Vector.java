package dev.exlint.powershell.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.projection.Projection;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;

/**
 * One recorded answer of the engine, and the comparison with ours.
 *
 * @param id its name
 * @param source the script, perhaps with a byte order mark
 * @param recorded what the engine said
 * @param dialect the dialect it said it in
 */
record Vector(String id, String source, Map<String, Object> recorded, Dialect dialect) {

    /** The recordings were made from text, whose own mark counts; a source drops one. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** All scripts of a set in a dialect; those not recorded for 5.1 have the same result in both. */
    static List<Vector> of(String set, Dialect dialect) {
        Map<String, Vector> vectors = new LinkedHashMap<>();
        String both = set + "-7.jsonl";
        List<String> files = dialect.isPowerShell7() ? List.of(both) : List.of(both, set + "-5.1.jsonl");
        for (String file : files) {
            for (String line : lines(file)) {
                Map<String, Object> vector = Json.object(line);
                String id = (String) vector.get("id");
                vectors.put(id, new Vector(id, (String) vector.get("source"), vector, dialect));
            }
        }
        return List.copyOf(vectors.values());
    }

    static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Vector.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the first difference, empty when everything agrees} */
    Optional<String> difference() {
        SyntaxTree tree;
        try {
            tree = Parser.parse(SourceText.of(BYTE_ORDER_MARK + source), dialect, Budget.unlimited());
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return Optional.of("exception: " + e + (trace.length > 0 ? " at " + trace[0] : ""));
        }
        Object errors = Projection.collect(sink -> Projection.writeErrors(tree.errors(), sink));
        Optional<String> found = compare("errors", recorded.get("errors"), errors);
        if (found.isPresent()) {
            return found;
        }
        if (recorded.containsKey("tokenCount")) {
            return counts(tree);
        }
        Object tokens = Projection.collect(sink -> Projection.writeTokens(tree.tokens(), sink));
        found = compare("tokens", recorded.get("tokens"), tokens);
        if (found.isPresent()) {
            return found;
        }
        return compare("ast", recorded.get("ast"), Projection.collect(sink -> Projection.writeTree(tree.root(), sink)));
    }

    private Optional<String> counts(SyntaxTree tree) {
        NodeCounter counter = new NodeCounter();
        Projection.writeTree(tree.root(), counter);
        Optional<String> found = compare("tokenCount", recorded.get("tokenCount"), tree.tokens().size());
        return found.isPresent() ? found : compare("nodeCount", recorded.get("nodeCount"), counter.count());
    }

    private static Optional<String> compare(String where, Object expected, Object actual) {
        if (expected instanceof List<?> one && actual instanceof List<?> two) {
            for (int i = 0; i < Math.min(one.size(), two.size()); i++) {
                Optional<String> found = compare(where + "/" + i, one.get(i), two.get(i));
                if (found.isPresent()) {
                    return found.map(text -> text.length() < 600 ? text + "\n    in " + shortened(one) + "\n    was " + shortened(two) : text);
                }
            }
            return one.size() == two.size() ? Optional.empty() : differ(where, expected, actual);
        }
        if (expected instanceof Map<?, ?> one && actual instanceof Map<?, ?> two) {
            return map(where, one, two);
        }
        return Objects.equals(expected, actual) ? Optional.empty() : differ(where, expected, actual);
    }

    private static Optional<String> map(String where, Map<?, ?> expected, Map<?, ?> actual) {
        if (!expected.keySet().equals(actual.keySet())) {
            return differ(where, expected, actual);
        }
        boolean number = "Double".equals(expected.get("type"));
        for (Object key : expected.keySet()) {
            Object one = expected.get(key);
            Object two = actual.get(key);
            boolean same = number && "value".equals(key) && Double.parseDouble((String) one) == Double.parseDouble((String) two);
            Optional<String> found = same ? Optional.empty() : compare(where + "/" + key, one, two);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> differ(String where, Object expected, Object actual) {
        return Optional.of(where + ": expected " + shortened(expected) + "\n    but was " + shortened(actual));
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }
}
