package dev.exlint.powershell.source;

/**
 * What comes of reading bytes: a source, or one reason why they are none.
 */
public sealed interface Decoding {

    /**
     * The bytes are a text.
     *
     * @param source the source
     */
    record Decoded(SourceText source) implements Decoding {
    }

    /**
     * The bytes are no text in the encoding their mark or the setting names.
     *
     * @param encoding the encoding that was tried
     * @param byteOffset where the first bad byte is, the mark counted
     * @param line the line it is in, from 1
     */
    record Undecodable(SourceEncoding encoding, int byteOffset, int line) implements Decoding {
    }
}
