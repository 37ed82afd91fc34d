package dev.exlint.diagnosis.imports;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Spot;
import dev.exlint.diagnosis.organisation.Fact;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text: a byte order mark decides, then what the person says, then UTF-8; nothing is replaced silently. */
final class SourceText {

    /** Control characters that stand in texts; the last begins a colour. */
    private static final String TEXT_CONTROLS = "\t\n\r\u001b";

    private SourceText() {
    }

    static String decode(byte[] content, Fact<Charset> stated) throws BadInputException {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return decode(content, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return decode(content, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return decode(content, 2, StandardCharsets.UTF_16BE);
        }
        if (stated instanceof Fact.Known<Charset> known) {
            return decode(content, 0, known.value());
        }
        refuseBinary(content);
        return decode(content, 0, StandardCharsets.UTF_8);
    }

    private static void refuseBinary(byte[] content) throws BadInputException {
        int examined = Math.min(content.length, 4096);
        int even = 0;
        int odd = 0;
        int control = 0;
        for (int i = 0; i < examined; i++) {
            even += content[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += content[i] == 0 && i % 2 == 1 ? 1 : 0;
            control += content[i] >= 0 && content[i] < 32 && TEXT_CONTROLS.indexOf(content[i]) < 0 ? 1 : 0;
        }
        if (Math.max(even, odd) > examined / 4 && Math.min(even, odd) < examined / 50 + 1) {
            throw new BadInputException(Spot.atByte(0), "this looks like UTF-16 without a byte order mark (every second byte is 0): say "
                    + "--encoding " + (odd > even ? "UTF-16LE" : "UTF-16BE"));
        }
        if (even + odd > 0 || control > examined / 50) {
            throw new BadInputException(Spot.atByte(0), "binary data of no known format");
        }
    }

    private static String decode(byte[] content, int start, Charset charset) throws BadInputException {
        ByteBuffer bytes = ByteBuffer.wrap(content, start, content.length - start);
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate((int) Math.ceil((content.length - start) * (double) decoder.maxCharsPerByte()) + 4);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            throw new BadInputException(Spot.atByte(bytes.position()), "not valid " + charset.name()
                    + " here: name the encoding with --encoding, for example windows-1252");
        }
        decoder.flush(text);
        return text.flip().toString();
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
