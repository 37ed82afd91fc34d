package dev.exlint.diagnosis.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exlint.diagnosis.imports.join.Preference;
import dev.exlint.diagnosis.imports.object.DateOrder;
import dev.exlint.diagnosis.organisation.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The golden files beside the tests. */
final class Golden {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Golden() {
    }

    static byte[] bytes(String file) {
        try (InputStream stream = Golden.class.getResourceAsStream("golden/" + file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(byte[] content) {
        try {
            return MAPPER.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The import of a file's content, perhaps changed, with the options that the file needs. */
    static ImportResult run(String file, byte[] content, JsonNode arguments) throws ImportException {
        return SnapshotImport.run(List.of(new ImportSource(file, content, Fact.unknown("not asked"))), options(arguments));
    }

    static ImportResult run(String file, JsonNode arguments) throws ImportException {
        return run(file, bytes(file), arguments);
    }

    private static ImportOptions options(JsonNode arguments) {
        String dates = arguments.path("dates").asText("");
        DateOrder order = dates.equals("MDY") ? DateOrder.MDY : dates.equals("DMY") ? DateOrder.DMY : DateOrder.UNKNOWN;
        JsonNode password = arguments.path("password");
        Optional<char[]> characters = password.isMissingNode() ? Optional.empty() : Optional.of(password.asText().toCharArray());
        return new ImportOptions(arguments.path("server").asText(""),
                arguments.has("zone") ? Fact.known(ZoneId.of(arguments.get("zone").asText())) : Fact.unknown("not given"), order,
                arguments.has("encoding") ? Fact.known(Charset.forName(arguments.get("encoding").asText())) : Fact.unknown("not given"),
                Preference.NONE, file -> characters);
    }
}
