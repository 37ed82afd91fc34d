package dev.exlint.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Writes the recorded scripts of the conformance data as files, a good start for a fuzzer. */
public final class RecordedScripts {
    private RecordedScripts() {
    }

    /**
     * Writes one file a script.
     *
     * @param arguments a folder with recordings ({@code *.jsonl}, at any depth), and the folder to write to
     * @throws IOException if that fails
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                write(file, target);
            }
        }
    }

    private static void write(Path file, Path target) throws IOException {
        String id = "";
        try (InputStream in = Files.newInputStream(file); JsonParser json = new JsonFactory().createParser(in)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token != JsonToken.VALUE_STRING) {
                    continue;
                }
                if ("id".equals(json.currentName())) {
                    id = json.getText();
                } else if ("source".equals(json.currentName())) {
                    Files.writeString(target.resolve(id.replaceAll("[^A-Za-z0-9-]", "-")), json.getText());
                }
            }
        }
    }
}
