package dev.exlint.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import dev.exlint.diagnosis.report.JsonUtf8Writer;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.projection.Projection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object on one line, in the shape of the engine's recordings. */
final class SyntaxJson implements SyntaxFormat {

    private final boolean tokens;
    private final boolean tree;
    private final JsonFactory factory = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build()).build();

    SyntaxJson(boolean tokens, boolean tree) {
        this.tokens = tokens;
        this.tree = tree;
    }

    /** The line is complete before any of it is written. */
    @Override
    public void write(String name, SyntaxTree syntax, OutputStream out) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(new JsonUtf8Writer(line))) {
            JsonSink sink = new JsonSink(json);
            json.writeStartObject();
            json.writeStringField("file", name);
            json.writeFieldName("errors");
            Projection.writeErrors(syntax.errors(), sink);
            if (tokens) {
                json.writeFieldName("tokens");
                Projection.writeTokens(syntax.tokens(), sink);
            }
            if (tree) {
                json.writeFieldName("ast");
                Projection.writeTree(syntax.root(), sink);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
        line.writeTo(out);
    }
}
