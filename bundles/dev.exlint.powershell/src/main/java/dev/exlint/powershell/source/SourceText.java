package dev.exlint.powershell.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One version of a script's text, the only thing offsets refer to, with the bytes it was read from.
 *
 * <p>The text never contains the byte order mark. Immutable; may be shared between threads.
 */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final LineMap lines;
    private final SourceEncoding encoding;
    private final byte[] bytes;
    private final Charset ansiCodePage;

    SourceText(String text, SourceEncoding encoding, byte[] bytes, Charset ansiCodePage) {
        this.text = text;
        this.lines = LineMap.of(text);
        this.encoding = encoding;
        this.bytes = bytes;
        this.ansiCodePage = ansiCodePage;
    }

    /**
     * Makes the source of a text of whose bytes nothing is known; it is written as UTF-8.
     *
     * @param text the text; exactly one leading byte order mark is dropped, but written again
     * @return the source
     */
    public static SourceText of(String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        SourceEncoding encoding = new SourceEncoding(StandardCharsets.UTF_8, marked);
        return new SourceText(marked ? text.substring(1) : text, encoding, null, StandardCharsets.UTF_8);
    }

    /**
     * Makes the source of a text that an editor holds, with the encoding of the file that it will be saved to.
     *
     * @param text the text without byte order mark
     * @param encoding how it is saved
     * @param ansiCodePage what Windows PowerShell 5.1 takes bytes without a mark for
     * @return the source
     */
    public static SourceText of(String text, SourceEncoding encoding, Charset ansiCodePage) {
        return new SourceText(text, encoding, null, ansiCodePage);
    }

    /** {@return the text without byte order mark} */
    public String text() {
        return text;
    }

    /** {@return the number of UTF-16 units} */
    public int length() {
        return text.length();
    }

    /** {@return the lines} */
    public LineMap lines() {
        return lines;
    }

    /** {@return how it was read and is written back} */
    public SourceEncoding encoding() {
        return encoding;
    }

    /** {@return the bytes of the file, byte order mark included; a copy} */
    public byte[] bytes() {
        if (bytes != null) {
            return bytes.clone();
        }
        String marked = encoding.byteOrderMark() ? BYTE_ORDER_MARK + text : text;
        return marked.getBytes(encoding.charset());
    }

    /**
     * Tells whether Windows PowerShell 5.1 reads other characters than we do: it takes unmarked bytes for its machine's code page.
     *
     * @return whether there is no byte order mark and a character beyond ASCII, read as UTF-8, which is not the machine's code page
     */
    public boolean readsDifferentlyInWindowsPowerShell() {
        return !encoding.byteOrderMark() && encoding.charset().equals(StandardCharsets.UTF_8)
                && !ansiCodePage.equals(StandardCharsets.UTF_8) && text.chars().anyMatch(c -> c > 0x7F);
    }

    /**
     * Shows what Windows PowerShell 5.1 reads where that differs, on a machine with the configured code page.
     *
     * @return the other text, which may have other tokens: a UTF-8 dash becomes a curly quote; empty if nothing differs. What is no
     *         character in that code page is U+FFFD
     */
    public Optional<String> asWindowsPowerShellReads() {
        if (!readsDifferentlyInWindowsPowerShell()) {
            return Optional.empty();
        }
        byte[] read = bytes();
        StringBuilder other = new StringBuilder(read.length);
        SourceDecoder.decodeLeniently(ByteBuffer.wrap(read), ansiCodePage, other);
        return Optional.of(other.toString());
    }

    /**
     * Shows what Windows PowerShell 5.1 reads in place of one character.
     *
     * @param codePoint a character of this text
     * @return the character itself if nothing differs
     */
    public String asWindowsPowerShellReads(int codePoint) {
        String character = Character.toString(codePoint);
        if (codePoint < 0x80 || !readsDifferentlyInWindowsPowerShell()) {
            return character;
        }
        StringBuilder other = new StringBuilder();
        SourceDecoder.decodeLeniently(ByteBuffer.wrap(character.getBytes(StandardCharsets.UTF_8)), ansiCodePage, other);
        return other.toString();
    }

    /** {@return what Windows PowerShell 5.1 takes unmarked bytes for} */
    public Charset ansiCodePage() {
        return ansiCodePage;
    }

    /**
     * Makes the version with ranges replaced; every byte outside of them stays as it is.
     *
     * @param replacements ranges of this text that do not overlap, in any order
     * @return the new version, with its bytes
     * @throws CharacterCodingException if the encoding has no bytes for a new character
     * @throws IllegalArgumentException if ranges overlap or leave the text
     */
    public SourceText withReplacements(List<Replacement> replacements) throws CharacterCodingException {
        List<Replacement> sorted = replacements.stream()
                .sorted(Comparator.comparingInt(Replacement::start).thenComparingInt(Replacement::end)).toList();
        int[] offsets = offsets(sorted);
        byte[] old = bytes();
        int[] positions = SourceDecoder.bytePositions(old, encoding, offsets);
        ByteArrayOutputStream newBytes = new ByteArrayOutputStream(old.length + 64);
        StringBuilder newText = new StringBuilder(text.length() + 64);
        int done = 0;
        int written = 0;
        for (int i = 0; i < sorted.size(); i++) {
            newText.append(text, done, sorted.get(i).start()).append(sorted.get(i).text());
            newBytes.write(old, written, positions[2 * i] - written);
            newBytes.writeBytes(encode(sorted.get(i).text()));
            done = sorted.get(i).end();
            written = positions[2 * i + 1];
        }
        newText.append(text, done, text.length());
        newBytes.write(old, written, old.length - written);
        return new SourceText(newText.toString(), encoding, newBytes.toByteArray(), ansiCodePage);
    }

    private int[] offsets(List<Replacement> sorted) {
        int[] offsets = new int[sorted.size() * 2];
        int done = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Replacement replacement = sorted.get(i);
            if (replacement.start() < done || replacement.end() > text.length()) {
                throw new IllegalArgumentException("overlaps or leaves the text: " + replacement.start() + ".." + replacement.end());
            }
            offsets[2 * i] = replacement.start();
            offsets[2 * i + 1] = replacement.end();
            done = replacement.end();
        }
        return offsets;
    }

    private byte[] encode(String added) throws CharacterCodingException {
        ByteBuffer encoded = encoding.charset().newEncoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).encode(CharBuffer.wrap(added));
        byte[] result = new byte[encoded.remaining()];
        encoded.get(result);
        return result;
    }
}
