package dev.exlint.cli;

import dev.exlint.powershell.source.Decoding;

/** Words for a file that is no text. */
final class Undecodable {

    private Undecodable() {
    }

    static String reason(Decoding.Undecodable file) {
        return "the file is not valid " + file.encoding().displayName() + " from byte " + file.byteOffset()
                + " on; save it as UTF-8 with BOM. It is not checked and not changed";
    }
}
