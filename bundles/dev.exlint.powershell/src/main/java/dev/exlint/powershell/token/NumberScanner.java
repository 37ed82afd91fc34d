package dev.exlint.powershell.token;

import dev.exlint.powershell.token.NumberReader.Format;
import dev.exlint.powershell.token.NumberReader.Literal;

/**
 * Recognises number literals, or finds that what looked like one is a word ({@code 7z}).
 *
 * <p>Which suffixes and bases exist depends on the dialect: what 5.1 doesn't know is a word there, without any error.
 */
final class NumberScanner {
    private static final int PLAIN_DIGITS = 9;

    private final Scan scan;
    private final StringBuilder digits = new StringBuilder();
    private int exponentSign;
    private boolean notNumber;

    NumberScanner(Scan scan) {
        this.scan = scan;
    }

    /**
     * Scans a number whose first character was read.
     *
     * @param first a digit, a dot, or a sign
     * @return the token, or -1 if it is none: the caller goes back
     */
    int scan(char first) {
        if (isPlainInteger(first)) {
            return scan.token(TokenKind.Number, 0, null);
        }
        Literal literal = literal(first);
        if (literal == null) {
            return -1;
        }
        NumberValue value = NumberReader.read(literal, scan.seven);
        if (value != null) {
            return scan.token(TokenKind.Number, 0, value);
        }
        if (!scan.inExpressionMode()) {
            return -1;
        }
        if (scan.seven) {
            scan.error(TokenErrorId.BadNumericConstant, scan.tokenStart, scan.place);
        } else {
            scan.error(TokenErrorId.BadNumericConstant, scan.place);
        }
        return scan.token(TokenKind.Number, 0, TokenDetail.NO_NUMBER);
    }

    /** A few digits and then the end of the word: the common case needs no text. */
    private boolean isPlainInteger(char first) {
        if (!Characters.isDigit(first) || scan.view.hasSkips()) {
            return false;
        }
        int i = scan.place;
        int limit = Math.min(scan.limit, i + PLAIN_DIGITS);
        while (i < limit && Characters.isDigit(scan.characters[i])) {
            i++;
        }
        char next = i < scan.limit ? scan.characters[i] : '\0';
        boolean ends = Characters.endsWord(next)
                || next != '.' && scan.inExpressionMode() && Characters.endsNumber(next, scan.numbersEndAtTernary);
        if (ends && i - scan.place < PLAIN_DIGITS) {
            scan.place = i;
            return true;
        }
        return false;
    }

    /** Takes a literal apart and leaves the scan behind it; null if it is a word. */
    Literal literal(char firstCharacter) {
        char first = firstCharacter;
        digits.setLength(0);
        exponentSign = -1;
        notNumber = false;
        Format format = Format.DECIMAL;
        boolean real = false;
        if (Characters.isDash(first) || first == '+') {
            digits.append(first);
            first = scan.get();
        }
        char next = scan.peek();
        if (first == '.') {
            digits.append('.');
            afterDot();
            real = true;
        } else if (first == '0' && (next == 'x' || next == 'X')) {
            format = Format.HEX;
            scan.place++;
            hexDigits();
        } else if (scan.seven && first == '0' && (next == 'b' || next == 'B')) {
            format = Format.BINARY;
            scan.place++;
            binaryDigits();
        } else {
            digits.append(first);
            decimalDigits();
            real = fraction();
        }
        int suffix = suffix();
        long multiplier = multiplier();
        char c = scan.peek();
        if (!Characters.endsWord(c) && !(scan.inExpressionMode() && Characters.endsNumber(c, scan.numbersEndAtTernary))) {
            notNumber = true;
        }
        return notNumber ? null : new Literal(text(), format, suffix, real, multiplier);
    }

    private String text() {
        if (exponentSign >= 0 && Characters.isDash(digits.charAt(exponentSign))) {
            digits.setCharAt(exponentSign, '-');
        }
        if (digits.length() > 0 && Characters.isDash(digits.charAt(0))) {
            digits.setCharAt(0, '-');
        }
        return digits.toString();
    }

    private void hexDigits() {
        if (scan.seven) {
            digits.append('0');
        }
        while (Characters.isHexDigit(scan.peek())) {
            digits.append(scan.get());
        }
        notNumber |= digits.length() == 0;
    }

    private void binaryDigits() {
        while (Characters.isBinaryDigit(scan.peek())) {
            digits.append(scan.get());
        }
        notNumber |= digits.length() == 0;
    }

    private int decimalDigits() {
        int start = scan.place;
        while (Characters.isDigit(scan.peek())) {
            scan.place++;
        }
        digits.append(scan.characters, start, scan.place - start);
        return scan.place - start;
    }

    /** A fraction or an exponent after the digits; two dots are the range operator. */
    private boolean fraction() {
        char c = scan.peek();
        if (c == '.') {
            scan.place++;
            if (scan.peek() == '.') {
                scan.unget();
                return false;
            }
            digits.append(c);
            afterDot();
            return true;
        }
        if (c == 'e' || c == 'E') {
            scan.place++;
            digits.append(c);
            exponent();
            return true;
        }
        return false;
    }

    private void afterDot() {
        decimalDigits();
        char c = scan.peek();
        if (c == 'e' || c == 'E') {
            scan.place++;
            digits.append(c);
            exponent();
        }
    }

    private void exponent() {
        char c = scan.peek();
        if (c == '+' || Characters.isDash(c)) {
            scan.place++;
            exponentSign = digits.length();
            digits.append(c);
        }
        notNumber |= decimalDigits() == 0;
    }

    private int suffix() {
        int suffix = suffixBit(scan.peek());
        if (suffix == 0) {
            return 0;
        }
        scan.place++;
        char c = scan.peek();
        if (scan.seven && Characters.isTypeSuffix(c)) {
            scan.place++;
            int second = suffixBit(c);
            boolean pair = suffix == NumberReader.UNSIGNED
                    && (second == NumberReader.LONG || second == NumberReader.SHORT || second == NumberReader.SIGNED_BYTE);
            notNumber |= !pair;
            return suffix | second;
        }
        return suffix;
    }

    private int suffixBit(char c) {
        return switch (c) {
            case 'l', 'L' -> NumberReader.LONG;
            case 'd', 'D' -> NumberReader.DECIMAL;
            case 'u', 'U' -> scan.seven ? NumberReader.UNSIGNED : 0;
            case 's', 'S' -> scan.seven ? NumberReader.SHORT : 0;
            case 'y', 'Y' -> scan.seven ? NumberReader.SIGNED_BYTE : 0;
            case 'n', 'N' -> scan.seven ? NumberReader.BIG_INTEGER : 0;
            default -> 0;
        };
    }

    private long multiplier() {
        char c = scan.peek();
        if (!Characters.isMultiplierStart(c)) {
            return 1;
        }
        scan.place++;
        char b = scan.peek();
        if (b == 'b' || b == 'B') {
            scan.place++;
        } else {
            notNumber = true;
        }
        return switch (c) {
            case 'k', 'K' -> 1L << 10;
            case 'm', 'M' -> 1L << 20;
            case 'g', 'G' -> 1L << 30;
            case 't', 'T' -> 1L << 40;
            default -> 1L << 50;
        };
    }
}
