package dev.exlint.diagnosis.calls;

import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.snapshot.SnapshotReader;
import dev.exlint.powershell.eval.EvaluationOptions;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A script that ran on the engine, what happened then, and what is claimed without running it. */
public record Recording(String id, String source, Map<?, ?> line) {

    static final String SCRIPT = "main.ps1";
    /** What the scripts met. */
    public static final Organisation ORGANISATION = new SnapshotReader()
            .read(resource("environment.json"), "environment.json").organisation();

    public static List<Recording> all() {
        return new String(resource("calls.jsonl"), StandardCharsets.UTF_8).lines().map(Json::object)
                .map(line -> new Recording((String) line.get("id"), (String) line.get("source"), line)).toList();
    }

    /** The line that the command prints for it. */
    Map<?, ?> claims() {
        Map<String, Value> arguments = new HashMap<>();
        if (line.get("arguments") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> arguments.put((String) name, value(value)));
        }
        CallReport report = CallAnalysis.of(SourceText.of(source), Optional.of(Dialect.POWERSHELL_7), ORGANISATION,
                EvaluationOptions.closed(arguments, "EX01").with(this::file), Budget.ofSteps(2_000_000));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CallReportWriter.write(report, SCRIPT, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Json.object(out.toString(StandardCharsets.UTF_8));
    }

    private Optional<byte[]> file(String path) {
        return line.get("files") instanceof Map<?, ?> files && files.get(path) instanceof String text
                ? Optional.of(text.getBytes(StandardCharsets.UTF_8)) : Optional.empty();
    }

    private static Value value(Object json) {
        return json instanceof List<?> list ? new Known(new PsArray(list.stream().map(Recording::value).toList())) : new Known(json);
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Recording.class.getResourceAsStream(name))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
