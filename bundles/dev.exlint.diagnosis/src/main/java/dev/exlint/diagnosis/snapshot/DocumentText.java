package dev.exlint.diagnosis.snapshot;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a document as text, so that columns count characters and bytes that are no text have a place too.
 *
 * <p>UTF-8 unless a byte order mark says UTF-16, which Windows PowerShell writes when output is redirected.
 */
final class DocumentText {

    private final byte[] content;
    private final Charset charset;
    private final int start;

    DocumentText(byte[] content) {
        this.content = content;
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
            charset = content[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            start = 2;
        } else {
            charset = StandardCharsets.UTF_8;
            start = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
    }

    /** The name of the encoding. */
    String encoding() {
        return charset.name();
    }

    /** The text from its start; reading bytes that are no text throws a CharacterCodingException. */
    Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(content, start, content.length - start), decoder());
    }

    /** Where the first bytes stand that are no text. */
    Place firstMalformed() {
        ByteBuffer bytes = ByteBuffer.wrap(content, start, content.length - start);
        CharBuffer text = CharBuffer.allocate(1 << 13);
        CharsetDecoder decoder = decoder();
        int line = 1;
        int column = 1;
        CoderResult result;
        do {
            result = decoder.decode(bytes, text, true);
            text.flip();
            while (text.hasRemaining()) {
                boolean newLine = text.get() == '\n';
                line += newLine ? 1 : 0;
                column = newLine ? 1 : column + 1;
            }
            text.clear();
        } while (result.isOverflow());
        return new Place(line, column, "");
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
