package dev.exlint.diagnosis.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.LineMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Writes the places of a SARIF document: files relative to a base, regions by offset and by line and column. For one use. */
final class SarifPlaces {

    /** What readers of SARIF take for the root of the checkout; it has no address here, because that would be one of this machine. */
    private static final String BASE = "%SRCROOT%";
    private static final String UNRESERVED = "-._~!$&'()*+,;=@";

    private final JsonGenerator json;
    private final UnaryOperator<String> relative;

    SarifPlaces(JsonGenerator json, UnaryOperator<String> relative) {
        this.json = json;
        this.relative = relative;
    }

    void base() throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(BASE);
        json.writeObjectFieldStart("description");
        json.writeStringField("text", "The working directory of the run.");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The fields of a script that was checked. */
    void artifact(CheckedScript script) throws IOException {
        json.writeObjectFieldStart("location");
        address(script.file());
        json.writeEndObject();
        json.writeStringField("sourceLanguage", "powershell");
        json.writeObjectFieldStart("properties");
        json.writeStringField("dialect", script.dialect() == Dialect.POWERSHELL_7 ? "7" : "5.1");
        json.writeEndObject();
    }

    /** The fields of a location that is a file or a line of it. */
    void file(String file, int line) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        location(file);
        if (line > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", line);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** The fields of a location in a script; a snapshot is meant as a whole. */
    void range(CheckedScript script, int start, int end) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        location(script.file());
        if (!script.isSnapshot()) {
            region("region", script, start, end);
        }
        json.writeEndObject();
    }

    /** The artifactLocation of a file. */
    void location(String file) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        address(file);
        json.writeEndObject();
    }

    private void address(String file) throws IOException {
        String path = relative.apply(file);
        boolean drive = path.length() > 1 && path.charAt(1) == ':';
        if (path.startsWith("//")) {
            json.writeStringField("uri", "file:" + encoded(path));
        } else if (path.startsWith("/") || drive) {
            json.writeStringField("uri", "file://" + (drive ? "/" + path.substring(0, 2) + encoded(path.substring(2)) : encoded(path)));
        } else {
            json.writeStringField("uri", encoded(path));
            json.writeStringField("uriBaseId", BASE);
        }
    }

    /** A region of a script by lines, columns and offsets, ends exclusive. */
    void region(String key, CheckedScript script, int start, int end) throws IOException {
        LineMap lines = script.source().lines();
        json.writeObjectFieldStart(key);
        json.writeNumberField("startLine", lines.line(start));
        json.writeNumberField("startColumn", lines.column(start));
        json.writeNumberField("endLine", lines.line(end));
        json.writeNumberField("endColumn", lines.column(end));
        json.writeNumberField("charOffset", start);
        json.writeNumberField("charLength", end - start);
        json.writeEndObject();
    }

    /** A path as the path of a URI; half a surrogate pair, which has no bytes, becomes U+FFFD. */
    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            int value = each & 0xFF;
            boolean plain = value >= 'a' && value <= 'z' || value >= 'A' && value <= 'Z' || value >= '0' && value <= '9' || value == '/'
                    || UNRESERVED.indexOf(value) >= 0;
            if (plain) {
                uri.append((char) value);
            } else {
                uri.append('%').append(Character.toUpperCase(Character.forDigit(value >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(value & 0xF, 16)));
            }
        }
        return uri.toString();
    }
}
