package dev.exlint.powershell.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDecoderTest {

    private static final String SCRIPT = "# otisk služby 😀\r\n$s = 'IIS','SMTP' # – konec\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void h55AByteOrderMarkDecides(String charset) {
        byte[] bytes = marked(charset, SCRIPT);

        SourceText source = decoded(bytes);

        assertEquals(SCRIPT, source.text());
        assertEquals(charset + " with BOM", source.encoding().displayName());
        assertArrayEquals(bytes, source.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aReplacementChangesItsOwnCharactersOnly(String charset) throws CharacterCodingException {
        SourceText source = decoded(marked(charset, SCRIPT));
        int smtp = SCRIPT.indexOf(",'SMTP'");

        SourceText changed = source.withReplacements(List.of(new Replacement(smtp, smtp + 7, ",'POP'"), new Replacement(0, 1, "##")));

        String expected = "##" + SCRIPT.substring(1).replace(",'SMTP'", ",'POP'");
        assertEquals(expected, changed.text());
        assertArrayEquals(marked(charset, expected), changed.bytes());
    }

    @Test
    void unmarkedBytesAreUtf8WhenTheyCanBe() {
        SourceText source = decoded(SCRIPT.getBytes(StandardCharsets.UTF_8));

        assertEquals(SCRIPT, source.text());
        assertFalse(source.encoding().byteOrderMark());
    }

    @Test
    void h55OtherUnmarkedBytesAreInTheConfiguredCodePage() {
        byte[] bytes = "# služby".getBytes(Charset.forName("windows-1250"));

        Decoding decoding = SourceDecoder.decode(bytes, Charset.forName("windows-1250"));

        assertEquals("# služby", ((Decoding.Decoded) decoding).source().text());
        assertEquals("windows-1250", ((Decoding.Decoded) decoding).source().encoding().displayName());
    }

    @ParameterizedTest
    @CsvSource({"windows-1250,služby č. 1", "windows-1255,שלום", "windows-31j,証明書ソ", "x-mswin-936,证书", "x-windows-949,인증서",
        "x-windows-950,憑證功", "x-windows-874,ไทย"})
    void aFixInAnyCodePageChangesItsOwnBytesOnly(String charset, String words) throws CharacterCodingException {
        Charset page = Charset.forName(charset);
        String script = "# " + words + "\r\n$s = 'IIS','SMTP' # " + words;
        SourceText source = ((Decoding.Decoded) SourceDecoder.decode(script.getBytes(page), page)).source();
        int smtp = script.indexOf(",'SMTP'");

        SourceText changed = source.withReplacements(List.of(new Replacement(smtp, smtp + 7, "")));

        assertEquals(page, source.encoding().charset());
        assertArrayEquals(script.replace(",'SMTP'", "").getBytes(page), changed.bytes());
    }

    @Test
    void freeBytesOfACodePageSurviveAReplacement() throws CharacterCodingException {
        byte[] bytes = {'#', (byte) 0x81, (byte) 0xE9, '\n', 'a', (byte) 0x9D};
        SourceText source = decoded(bytes);

        SourceText changed = source.withReplacements(List.of(new Replacement(4, 5, "bc")));

        assertEquals("#\u0081é\na\u009D", source.text());
        assertArrayEquals(new byte[] {'#', (byte) 0x81, (byte) 0xE9, '\n', 'b', 'c', (byte) 0x9D}, changed.bytes());
    }

    @Test
    void bytesThatBreakTheirMarkGiveOnePlace() {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\n', 'b', (byte) 0xFF, 'c'};

        Decoding.Undecodable problem = assertInstanceOf(Decoding.Undecodable.class, SourceDecoder.decode(bytes));

        assertEquals(6, problem.byteOffset());
        assertEquals(2, problem.line());
        assertEquals("UTF-8 with BOM", problem.encoding().displayName());
    }

    @Test
    void halfACharacterAtTheEndIsNoText() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};

        assertEquals(4, assertInstanceOf(Decoding.Undecodable.class, SourceDecoder.decode(bytes)).byteOffset());
    }

    @Test
    void onlyOneByteOrderMarkIsDropped() {
        SourceText source = decoded(marked("UTF-8", "\uFEFFa"));

        assertEquals("\uFEFFa", source.text());
    }

    @Test
    void unmarkedNonAsciiReadsDifferentlyInWindowsPowerShell() {
        SourceText source = decoded("'a – b'".getBytes(StandardCharsets.UTF_8));

        assertTrue(source.readsDifferentlyInWindowsPowerShell());
        assertEquals("'a â€“ b'", source.asWindowsPowerShellReads().orElseThrow());
    }

    @Test
    void theConfiguredCodePageSaysWhatWindowsPowerShellReads() {
        byte[] bytes = "'a – b č'".getBytes(StandardCharsets.UTF_8);

        assertEquals("'a â€“ b ÄŤ'", other(bytes, "windows-1250"));
        assertEquals("'a 窶\uFFFD b ﾄ\uFFFD'", other(bytes, "windows-31j"));
    }

    @Test
    void whereTheCodePageIsUtf8NothingReadsDifferently() {
        byte[] bytes = "'a – b'".getBytes(StandardCharsets.UTF_8);

        Decoding decoding = SourceDecoder.decode(bytes, StandardCharsets.UTF_8);

        assertFalse(((Decoding.Decoded) decoding).source().readsDifferentlyInWindowsPowerShell());
    }

    @Test
    void aTextInAnEditorReadsAsItsFileWill() {
        Charset western = Charset.forName("windows-1252");

        SourceText unmarked = SourceText.of("'–'", SourceEncoding.UTF_8, western);
        SourceText marked = SourceText.of("'–'", new SourceEncoding(StandardCharsets.UTF_8, true), western);

        assertEquals("'â€“'", unmarked.asWindowsPowerShellReads().orElseThrow());
        assertTrue(marked.asWindowsPowerShellReads().isEmpty());
        assertArrayEquals(marked("UTF-8", "'–'"), marked.bytes());
        assertTrue(SourceText.of("'–'").asWindowsPowerShellReads().isEmpty());
    }

    @Test
    void asciiAndMarkedTextReadTheSameEverywhere() {
        assertFalse(decoded("'a - b'".getBytes(StandardCharsets.UTF_8)).readsDifferentlyInWindowsPowerShell());
        assertFalse(decoded(marked("UTF-8", "'a – b'")).readsDifferentlyInWindowsPowerShell());
    }

    @Test
    void aCharacterWithoutBytesIsRefused() {
        Decoding decoding = SourceDecoder.decode(new byte[] {'#', (byte) 0xE9}, Charset.forName("windows-1252"));
        SourceText source = ((Decoding.Decoded) decoding).source();

        assertThrows(CharacterCodingException.class, () -> source.withReplacements(List.of(new Replacement(0, 1, "ř"))));
    }

    @Test
    void overlappingReplacementsAreRefused() {
        SourceText source = SourceText.of("abc");
        List<Replacement> overlapping = List.of(new Replacement(0, 2, "x"), new Replacement(1, 3, "y"));

        assertThrows(IllegalArgumentException.class, () -> source.withReplacements(overlapping));
    }

    private static String other(byte[] bytes, String codePage) {
        Decoding decoding = SourceDecoder.decode(bytes, Charset.forName(codePage));
        return ((Decoding.Decoded) decoding).source().asWindowsPowerShellReads().orElseThrow();
    }

    private static SourceText decoded(byte[] bytes) {
        return assertInstanceOf(Decoding.Decoded.class, SourceDecoder.decode(bytes)).source();
    }

    private static byte[] marked(String charset, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\uFEFF".getBytes(Charset.forName(charset)));
        bytes.writeBytes(text.getBytes(Charset.forName(charset)));
        return bytes.toByteArray();
    }
}
