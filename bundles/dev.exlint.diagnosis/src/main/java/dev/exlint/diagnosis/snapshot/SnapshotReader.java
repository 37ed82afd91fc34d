package dev.exlint.diagnosis.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.exlint.diagnosis.organisation.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/**
 * Reads version 1 of the environment snapshot, a JSON file. Any thread.
 *
 * <p>Property names count in any case and unknown ones are passed over. A value that can't be so is a problem with its place; what
 * stands around it still counts. Nothing in the input makes this fail or use more than the limits allow.
 */
public final class SnapshotReader {

    private static final SnapshotReading NOTHING = new SnapshotReading(Organisation.unknown(), List.of());

    private final SnapshotLimits limits;

    /** A reader with the default limits. */
    public SnapshotReader() {
        this(SnapshotLimits.DEFAULT);
    }

    /** A reader with these limits. */
    public SnapshotReader(SnapshotLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads one snapshot from a stream, which stays open. An error of the stream is a problem of the whole document.
     *
     * @param content the bytes of the file
     * @param file its name in problems
     */
    public SnapshotReading read(InputStream content, String file) {
        try {
            return read(content.readNBytes((int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 16)), file);
        } catch (IOException e) {
            Problems problems = new Problems(file);
            problems.addToWhole("can't be read: " + e.getMessage());
            return new SnapshotReading(Organisation.unknown(), problems.list());
        }
    }

    /**
     * Reads one snapshot.
     *
     * @param content the whole file
     * @param file its name in problems
     */
    public SnapshotReading read(byte[] content, String file) {
        Problems problems = new Problems(file);
        SnapshotReading reading = NOTHING;
        if (content.length > limits.bytes()) {
            problems.addToWhole("is larger than " + limits.bytes() + " bytes: take a snapshot of a part of the servers");
        } else {
            reading = parse(new DocumentText(content), problems);
        }
        return new SnapshotReading(reading.organisation(), problems.list(), reading.certificates());
    }

    private SnapshotReading parse(DocumentText text, Problems problems) {
        try (JsonParser parser = factory().createParser(text.reader())) {
            return parse(parser, problems);
        } catch (CharacterCodingException e) {
            problems.add(text.firstMalformed(), "is not valid " + text.encoding() + " text here: save the snapshot as UTF-8");
        } catch (IOException e) {
            problems.addToWhole("can't be read: " + e.getMessage());
        }
        return NOTHING;
    }

    private SnapshotReading parse(JsonParser parser, Problems problems) throws IOException {
        JsonInput json = new JsonInput(parser, problems);
        try {
            if (parser.nextToken() == null) {
                problems.addToWhole("is empty: a snapshot is expected");
                return NOTHING;
            }
            SnapshotReading reading = new SnapshotDocument(json, limits).read();
            if (parser.nextToken() != null) {
                problems.add(json.place(), "the document ends before this");
            }
            return reading;
        } catch (StreamConstraintsException e) {
            problems.add(at(parser), "is nested deeper than " + limits.depth() + " levels or has a value beyond every sensible size");
        } catch (JsonProcessingException e) {
            problems.add(at(parser), "is no JSON: " + JsonInput.shortened(e.getOriginalMessage()));
        } catch (FatalSnapshotException e) {
            problems.add(e.place(), e.getMessage());
        }
        return NOTHING;
    }

    private static Place at(JsonParser parser) {
        return new Place(parser.currentLocation().getLineNr(), parser.currentLocation().getColumnNr(),
                parser.currentToken() == JsonToken.NOT_AVAILABLE ? "" : parser.getParsingContext().pathAsPointer().toString());
    }

    private JsonFactory factory() {
        StreamReadConstraints constraints = StreamReadConstraints.builder().maxNestingDepth(limits.depth())
                .maxStringLength(2 * limits.certificateBytes() + (1 << 20)).maxNameLength(1 << 12).maxNumberLength(100).build();
        return JsonFactory.builder().streamReadConstraints(constraints).build();
    }
}
