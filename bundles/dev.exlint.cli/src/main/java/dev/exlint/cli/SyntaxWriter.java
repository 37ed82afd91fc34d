package dev.exlint.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.report.JsonUtf8Writer;
import dev.exlint.powershell.parse.DialectChoice;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.projection.Projection;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceDecoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one JSON object on one line for each script; a script that can't be read becomes a problem and no line. */
final class SyntaxWriter {

    private final Session session;
    private final LocalFiles files;
    private final Optional<Dialect> dialect;
    private final boolean tokens;
    private final boolean tree;
    private final boolean debug;
    private final List<Problem> problems = new ArrayList<>();
    private final JsonFactory factory = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build()).build();

    SyntaxWriter(Session session, Optional<Dialect> dialect, boolean tokens, boolean tree, boolean debug) {
        this.session = session;
        this.files = new LocalFiles(session.surroundings().workingDirectory());
        this.dialect = dialect;
        this.tokens = tokens;
        this.tree = tree;
        this.debug = debug;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Writes the script on standard input. */
    void standardInput(String filename) throws IOException {
        write(filename.isEmpty() ? "-" : LocalFiles.withSlashes(filename), session.surroundings().in().readAllBytes());
    }

    /** Writes a script, or all scripts of a folder. */
    void filesOf(String path) throws IOException {
        ScriptFinder finder = new ScriptFinder(files);
        finder.add(path);
        problems.addAll(finder.problems());
        for (ScriptFile file : finder.found()) {
            byte[] bytes;
            try {
                bytes = LocalFiles.read(file.path());
            } catch (IOException failure) {
                problems.add(new Problem(file.name(), 0, "the script can't be read: " + Reason.of(failure)));
                continue;
            }
            write(file.name(), bytes);
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Decoding decoding = SourceDecoder.decode(bytes);
        if (decoding instanceof Decoding.Undecodable undecodable) {
            problems.add(new Problem(name, undecodable.line(), Undecodable.reason(undecodable)));
        } else if (decoding instanceof Decoding.Decoded decoded) {
            try {
                line(name, DialectChoice.parse(decoded.source(), dialect, Budget.unlimited())).writeTo(session.out());
            } catch (RuntimeException | StackOverflowError internal) {
                problems.add(new Problem(name, 0, Exlint.internalError(internal, debug)));
            }
        }
    }

    /** The line of one script, complete before any of it is written. */
    private ByteArrayOutputStream line(String name, SyntaxTree syntax) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(new JsonUtf8Writer(out))) {
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
        return out;
    }
}
