package dev.exlint.powershell.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a file say its characters; kept so that a fix writes back what it found.
 *
 * @param charset the character set
 * @param byteOrderMark whether the file starts with a byte order mark
 */
public record SourceEncoding(Charset charset, boolean byteOrderMark) {

    /** UTF-8 without byte order mark, what new text is written as. */
    public static final SourceEncoding UTF_8 = new SourceEncoding(StandardCharsets.UTF_8, false);

    /** {@return the name for people, such as "UTF-8 with BOM"} */
    public String displayName() {
        return byteOrderMark ? charset.name() + " with BOM" : charset.name();
    }

    /** {@return the length of the byte order mark in the file, 0 without} */
    public int markLength() {
        if (!byteOrderMark) {
            return 0;
        }
        return switch (charset.name()) {
            case "UTF-8" -> 3;
            case "UTF-16LE", "UTF-16BE" -> 2;
            default -> 4;
        };
    }
}
