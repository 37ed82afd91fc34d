package dev.exlint.diagnosis.imports.clixml;

/** Decodes the <code>_xHHHH_</code> escapes of PowerShell's serialization; characters beyond the first plane come as two of them. */
final class Escapes {

    private static final int LENGTH = 7;

    private Escapes() {
    }

    static String decode(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int copied = 0;
        while (at >= 0) {
            int code = code(text, at);
            if (code >= 0) {
                decoded.append(text, copied, at).append((char) code);
                copied = at + LENGTH;
                at = text.indexOf("_x", copied);
            } else {
                at = text.indexOf("_x", at + 1);
            }
        }
        return decoded.append(text, copied, text.length()).toString();
    }

    private static int code(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }
}
