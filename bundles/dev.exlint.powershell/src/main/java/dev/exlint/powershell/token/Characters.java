package dev.exlint.powershell.token;

/**
 * The character classes of the language, as one table look-up for ASCII and a few comparisons for the rest.
 *
 * <p>They are not Java's: U+2028 is a blank and no newline, the zero-width marks are no blanks, four dashes and nine quotes count as one.
 * Letters beyond ASCII are judged by one UTF-16 unit, as the engine does, so surrogates are never letters.
 */
final class Characters {
    private static final int BLANK = 1;
    private static final int NEWLINE = 1 << 1;
    private static final int ENDS_WORD = 1 << 2;
    private static final int ENDS_NUMBER = 1 << 3;
    private static final int ENDS_ASSEMBLY_NAME = 1 << 4;
    private static final int IDENTIFIER_START = 1 << 5;
    private static final int DIGIT = 1 << 6;
    private static final int HEX_DIGIT = 1 << 7;
    private static final int VARIABLE_START = 1 << 8;
    private static final int TYPE_SUFFIX = 1 << 9;
    private static final int MULTIPLIER_START = 1 << 10;
    private static final int TYPE_NAME_FOLLOW = 1 << 11;

    private static final int ASCII = 128;
    private static final int[] CLASSES = classes();

    private Characters() {
    }

    private static int[] classes() {
        int[] classes = new int[ASCII];
        mark(classes, " \t\u000b\f", BLANK | ENDS_WORD | ENDS_ASSEMBLY_NAME);
        mark(classes, "\r\n", NEWLINE | ENDS_WORD | ENDS_ASSEMBLY_NAME);
        mark(classes, "\0,", ENDS_WORD | ENDS_ASSEMBLY_NAME);
        mark(classes, "&();{|}", ENDS_WORD);
        mark(classes, "!#%*+-./<=>]", ENDS_NUMBER);
        mark(classes, "=]", ENDS_ASSEMBLY_NAME);
        for (char letter = 'a'; letter <= 'z'; letter++) {
            classes[letter] |= IDENTIFIER_START | VARIABLE_START | TYPE_NAME_FOLLOW;
            classes[Character.toUpperCase(letter)] |= IDENTIFIER_START | VARIABLE_START | TYPE_NAME_FOLLOW;
        }
        mark(classes, "_", IDENTIFIER_START | VARIABLE_START | TYPE_NAME_FOLLOW);
        mark(classes, "0123456789", DIGIT | HEX_DIGIT | VARIABLE_START | TYPE_NAME_FOLLOW);
        mark(classes, "abcdefABCDEF", HEX_DIGIT);
        mark(classes, "$:?^", VARIABLE_START);
        mark(classes, "dlnsuyDLNSUY", TYPE_SUFFIX);
        mark(classes, "gkmptGKMPT", MULTIPLIER_START);
        mark(classes, ".`+#\\", TYPE_NAME_FOLLOW);
        return classes;
    }

    private static void mark(int[] classes, String members, int bits) {
        for (int i = 0; i < members.length(); i++) {
            classes[members.charAt(i)] |= bits;
        }
    }

    private static boolean is(char c, int bits) {
        return (CLASSES[c] & bits) != 0;
    }

    static boolean isBlank(char c) {
        if (c < ASCII) {
            return is(c, BLANK);
        }
        return c <= 256 ? c == '\u00a0' || c == '\u0085' : Character.isSpaceChar(c);
    }

    static boolean isNewline(char c) {
        return c == '\n' || c == '\r';
    }

    /** What .NET calls white space: decides whether a backtick before it is dropped. */
    static boolean isWhiteSpace(char c) {
        return c >= '\t' && c <= '\r' || c == '\u0085' || Character.isSpaceChar(c);
    }

    static boolean isDash(char c) {
        return c == '-' || c >= '\u2013' && c <= '\u2015';
    }

    static boolean isSingleQuote(char c) {
        return c == '\'' || c >= '\u2018' && c <= '\u201b';
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c >= '\u201c' && c <= '\u201e';
    }

    static boolean isVariableStart(char c) {
        return c < ASCII ? is(c, VARIABLE_START) : isLetterOrDigit(c);
    }

    static boolean isIdentifierStart(char c) {
        return c < ASCII ? is(c, IDENTIFIER_START) : isLetter(c);
    }

    static boolean isIdentifierFollow(char c) {
        return c < ASCII ? is(c, IDENTIFIER_START | DIGIT) : isLetterOrDigit(c);
    }

    static boolean isTypeNameFollow(char c) {
        return c < ASCII ? is(c, TYPE_NAME_FOLLOW) : isLetterOrDigit(c);
    }

    static boolean isLetter(char c) {
        return Character.isLetter(c);
    }

    static boolean isLetterOrDigit(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** A decimal digit of any script: only where the engine asks .NET and not its own table. */
    static boolean isAnyDigit(char c) {
        return Character.isDigit(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isBinaryDigit(char c) {
        return c == '0' || c == '1';
    }

    static boolean isHexDigit(char c) {
        return c < ASCII && is(c, HEX_DIGIT);
    }

    static boolean isTypeSuffix(char c) {
        return c < ASCII && is(c, TYPE_SUFFIX);
    }

    static boolean isMultiplierStart(char c) {
        return c < ASCII && is(c, MULTIPLIER_START);
    }

    /** Ends a bareword, and anything else in command mode. */
    static boolean endsWord(char c) {
        return c < ASCII ? is(c, ENDS_WORD) : isBlank(c);
    }

    /** Ends a number in expression mode, besides what ends every word. */
    static boolean endsNumber(char c, boolean atTernaryCharacters) {
        if (c < ASCII) {
            return is(c, ENDS_NUMBER) || atTernaryCharacters && (c == '?' || c == ':');
        }
        return isDash(c);
    }

    static boolean endsAssemblyName(char c) {
        return c < ASCII ? is(c, ENDS_ASSEMBLY_NAME) : isBlank(c);
    }

    /** Compares with an ASCII word in lower case, ASCII case ignored and nothing else folded, whatever the locale. */
    static boolean equalsAscii(CharSequence text, int from, String lowerCase) {
        if (text.length() - from < lowerCase.length()) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            char c = text.charAt(from + i);
            char expected = lowerCase.charAt(i);
            if (c != expected && (c < 'A' || c > 'Z' || c + 32 != expected)) {
                return false;
            }
        }
        return true;
    }
}
