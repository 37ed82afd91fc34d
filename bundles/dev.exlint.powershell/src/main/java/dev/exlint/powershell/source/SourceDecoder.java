package dev.exlint.powershell.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads bytes as PowerShell does: a byte order mark decides, without one UTF-8 if valid, else the configured ANSI code page.
 *
 * <p>The trap: Windows PowerShell 5.1 never guesses UTF-8 without a mark; {@link SourceText#asWindowsPowerShellReads} tells what it sees.
 */
public final class SourceDecoder {

    private static final Charset UTF_32_LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32_BE = Charset.forName("UTF-32BE");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private SourceDecoder() {
    }

    /**
     * Reads bytes, with windows-1252 as the ANSI code page.
     *
     * @param bytes the file; not changed
     * @return the source or why there is none
     */
    public static Decoding decode(byte[] bytes) {
        return decode(bytes, WESTERN);
    }

    /**
     * Reads bytes.
     *
     * @param bytes the file; not changed
     * @param ansiCodePage what bytes mean that are neither marked nor UTF-8
     * @return the source or why there is none
     */
    public static Decoding decode(byte[] bytes, Charset ansiCodePage) {
        byte[] copy = bytes.clone();
        SourceEncoding marked = marked(copy);
        if (marked.byteOrderMark()) {
            return decode(copy, marked, ansiCodePage);
        }
        Decoding unmarked = decode(copy, SourceEncoding.UTF_8, ansiCodePage);
        return unmarked instanceof Decoding.Decoded ? unmarked : decode(copy, new SourceEncoding(ansiCodePage, false), ansiCodePage);
    }

    private static SourceEncoding marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new SourceEncoding(StandardCharsets.UTF_8, true);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return new SourceEncoding(UTF_32_LE, true);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new SourceEncoding(StandardCharsets.UTF_16LE, true);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new SourceEncoding(StandardCharsets.UTF_16BE, true);
        }
        return startsWith(bytes, 0, 0, 0xFE, 0xFF) ? new SourceEncoding(UTF_32_BE, true) : SourceEncoding.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoding decode(byte[] bytes, SourceEncoding encoding, Charset ansiCodePage) {
        ByteBuffer in = ByteBuffer.wrap(bytes, encoding.markLength(), bytes.length - encoding.markLength());
        StringBuilder text = new StringBuilder(bytes.length);
        int bad = decodeInto(in, encoding.charset(), text);
        if (bad >= 0) {
            return new Decoding.Undecodable(encoding, bad, LineMap.of(text).lineCount());
        }
        return new Decoding.Decoded(new SourceText(text.toString(), encoding, bytes, ansiCodePage));
    }

    /** Appends what the bytes say; returns the place of the first bad one, -1 if all are good. */
    static int decodeInto(ByteBuffer in, Charset charset, StringBuilder text) {
        CharsetDecoder decoder = strict(charset);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            drain(out, text);
            if (result.isUnderflow()) {
                break;
            }
            if (result.isError() && !takenAsControl(in, charset, text)) {
                return in.position();
            }
            if (result.isError()) {
                decoder.reset();
            }
        }
        decoder.flush(out);
        drain(out, text);
        return -1;
    }

    /** Appends what the bytes say; those that are no character are U+FFFD. */
    static void decodeLeniently(ByteBuffer in, Charset charset, StringBuilder text) {
        while (decodeInto(in, charset, text) >= 0) {
            text.append('\uFFFD');
            in.get();
        }
    }

    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Windows reads the few bytes 80 to 9F that a code page leaves free as the control characters of that number. */
    static boolean takenAsControl(ByteBuffer in, Charset charset, StringBuilder text) {
        int unit = in.get(in.position()) & 0xFF;
        if (!charset.name().startsWith("windows-125") || unit < 0x80 || unit > 0x9F) {
            return false;
        }
        text.append((char) unit);
        in.get();
        return true;
    }

    private static void drain(CharBuffer out, StringBuilder text) {
        out.flip();
        text.append(out);
        out.clear();
    }

    /** Finds where characters start in the bytes: for each of the ascending offsets its place. */
    static int[] bytePositions(byte[] bytes, SourceEncoding encoding, int[] offsets) {
        ByteBuffer in = ByteBuffer.wrap(bytes, encoding.markLength(), bytes.length - encoding.markLength());
        CharsetDecoder decoder = strict(encoding.charset());
        int[] positions = new int[offsets.length];
        Arrays.fill(positions, bytes.length);
        StringBuilder passed = new StringBuilder(2);
        int next = 0;
        int units = 0;
        while (next < offsets.length) {
            while (next < offsets.length && offsets[next] <= units) {
                positions[next++] = in.position();
            }
            if (!in.hasRemaining()) {
                break;
            }
            units += step(in, decoder, encoding.charset(), passed);
        }
        return positions;
    }

    /** Passes one character, which may be two units. */
    private static int step(ByteBuffer in, CharsetDecoder decoder, Charset charset, StringBuilder passed) {
        CharBuffer one = CharBuffer.allocate(1);
        decoder.reset();
        CoderResult result = decoder.decode(in, one, true);
        if (one.position() > 0) {
            return 1;
        }
        if (result.isError()) {
            takenAsControl(in, charset, passed);
            return 1;
        }
        CharBuffer pair = CharBuffer.allocate(2);
        decoder.reset();
        decoder.decode(in, pair, true);
        return pair.position();
    }
}
