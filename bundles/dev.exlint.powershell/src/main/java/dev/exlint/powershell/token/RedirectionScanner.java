package dev.exlint.powershell.token;

/** Arrows with the streams before and behind them; in expression mode a digit before an arrow is an operand. */
final class RedirectionScanner {
    private final Scan scan;

    RedirectionScanner(Scan scan) {
        this.scan = scan;
    }

    int digitAndArrow(char digit) {
        scan.place++;
        return arrow(TokenDetail.stream(digit - '0'), true);
    }

    /** A redirection with its stream before the arrow, which was read. */
    int arrow(RedirectionStream from, boolean isDigit) {
        if (scan.peek() == '&') {
            char to = scan.place + 1 < scan.limit ? scan.characters[scan.place + 1] : '\0';
            if (to == '1' || isDigit && to == '2') {
                scan.place += 2;
                return scan.token(TokenKind.Redirection, 0,
                        new TokenDetail.Redirection(from, TokenDetail.stream(to - '0'), true, false));
            }
        }
        return redirection(from, isDigit);
    }

    /** A redirection to a file, the first arrow was read; in expression mode a digit before it is an operand. */
    int redirection(RedirectionStream from, boolean isDigit) {
        if (isDigit && scan.inExpressionMode()) {
            scan.unget();
            return scan.token(TokenKind.Number, 0, scan.view.hasSkips() ? NumberValue.of(from.ordinal()) : null);
        }
        boolean append = scan.peek() == '>';
        if (append) {
            scan.place++;
        }
        return scan.token(TokenKind.Redirection, 0, new TokenDetail.Redirection(from, from, false, append));
    }
}
