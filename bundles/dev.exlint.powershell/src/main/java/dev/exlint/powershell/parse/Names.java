package dev.exlint.powershell.parse;

/** Compares names without regard to ASCII case and without any locale. */
final class Names {
    private Names() {
    }

    /** Whether a name as written may stand for a longer one in lower case. */
    static boolean isPrefix(String written, String full) {
        if (written.length() > full.length()) {
            return false;
        }
        for (int i = 0; i < written.length(); i++) {
            if (lower(written.charAt(i)) != full.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name as written is this one in lower case. */
    static boolean is(String written, String name) {
        return written.length() == name.length() && isPrefix(written, name);
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
