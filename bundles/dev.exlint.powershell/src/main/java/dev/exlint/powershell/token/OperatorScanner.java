package dev.exlint.powershell.token;

/**
 * Operators made of signs, which in command mode are words as soon as something is glued to them, and the numbers that start with a sign.
 */
final class OperatorScanner {
    private final Scan scan;
    private final NumberScanner numbers;
    private final WordScanner words;

    OperatorScanner(Scan scan, WordScanner words) {
        this.scan = scan;
        this.words = words;
        numbers = new NumberScanner(scan);
    }

    int number(char c) {
        int token = numbers.scan(c);
        return token == Tokenizer.NONE ? words.genericUnlessKnown() : token;
    }

    /** An operator, unless it is glued to more in command mode. */
    int operator(TokenKind kind) {
        return scan.inCommandMode() && !Characters.endsWord(scan.peek()) ? words.generic() : scan.token(kind);
    }

    int operatorOrAssignment(TokenKind plain, TokenKind assignment) {
        if (scan.peek() == '=') {
            scan.place++;
            return operator(assignment);
        }
        return operator(plain);
    }

    int doubled(char c, TokenKind single, TokenKind twice) {
        if (scan.peek() == c) {
            scan.place++;
            return scan.token(twice);
        }
        return scan.token(single);
    }

    int plus(char c) {
        char next = scan.peek();
        if (next == '+') {
            scan.place++;
            return operator(TokenKind.PlusPlus);
        }
        if (next == '=') {
            scan.place++;
            return operator(TokenKind.PlusEquals);
        }
        return scan.signedNumbers && startsNumber(next) ? number(c) : operator(TokenKind.Plus);
    }

    int dash(char c) {
        char next = scan.peek();
        if (Characters.isDash(next)) {
            scan.place++;
            return operator(TokenKind.MinusMinus);
        }
        if (next == '=') {
            scan.place++;
            return operator(TokenKind.MinusEquals);
        }
        if (Characters.isLetter(next) || next == '_' || next == '?') {
            return words.parameter();
        }
        return scan.signedNumbers && startsNumber(next) ? number(c) : operator(TokenKind.Minus);
    }

    private static boolean startsNumber(char c) {
        return c == '.' || Characters.isAnyDigit(c);
    }

    int exclaim(char c) {
        char next = scan.peek();
        if (scan.inCommandMode() && !Characters.endsWord(next) || scan.inExpressionMode() && Characters.isIdentifierStart(next)) {
            return words.generic();
        }
        if (scan.inExpressionMode() && startsNumber(next)) {
            boolean isNumber = numbers.literal(c) != null;
            scan.jump(scan.tokenStart + 1);
            if (!isNumber) {
                return words.generic();
            }
        }
        return scan.token(TokenKind.Exclaim);
    }

    int dot() {
        char next = scan.peek();
        if (next == '.') {
            scan.place++;
            if (scan.inCommandMode() && !Characters.endsWord(scan.peek())) {
                scan.unget();
                return words.generic();
            }
            return scan.token(TokenKind.DotDot);
        }
        if (Characters.isDigit(next)) {
            return number('.');
        }
        boolean isWord = scan.inCommandMode() && !Characters.endsWord(next) && next != '$' && next != '"' && next != '\'';
        return isWord ? words.generic() : scan.token(TokenKind.Dot);
    }

    int colon() {
        if (scan.peek() == ':') {
            scan.place++;
            boolean isWord = scan.inCommandMode() && !scan.wantSimpleName && !Characters.endsWord(scan.peek());
            return isWord ? words.generic() : scan.token(TokenKind.ColonColon);
        }
        return scan.inCommandMode() ? words.label() : scan.token(TokenKind.Colon);
    }

    int question() {
        if (scan.peek() != '?') {
            return scan.token(TokenKind.QuestionMark);
        }
        scan.place++;
        if (scan.peek() != '=') {
            return scan.token(TokenKind.QuestionQuestion);
        }
        scan.place++;
        return scan.token(TokenKind.QuestionQuestionEquals);
    }
}
