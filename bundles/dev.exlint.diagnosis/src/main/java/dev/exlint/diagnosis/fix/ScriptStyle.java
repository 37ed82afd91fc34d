package dev.exlint.diagnosis.fix;

import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;

/** How the author of a script writes, so that what a fix adds looks like it. */
final class ScriptStyle {

    private final SyntaxTree tree;

    ScriptStyle(SyntaxTree tree) {
        this.tree = tree;
    }

    /** The line end that most lines of the file have; LF if it has none. */
    String lineEnd() {
        String source = tree.source().text();
        int crlf = 0;
        int lf = 0;
        for (int i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) {
            if (i > 0 && source.charAt(i - 1) == '\r') {
                crlf++;
            } else {
                lf++;
            }
        }
        return crlf > lf ? "\r\n" : "\n";
    }

    /** The text as a string that means nothing but itself: in the quotes that most strings of the file have, if they need no escape. */
    String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == '$' || c == '`' || c >= '\u201C' && c <= '\u201E');
        return plain && prefersDoubleQuotes() ? '"' + text + '"' : "'" + text.replaceAll("['\u2018-\u201B]", "$0$0") + "'";
    }

    private boolean prefersDoubleQuotes() {
        TokenList tokens = tree.tokens();
        int doubles = 0;
        for (int i = 0; i < tokens.size(); i++) {
            doubles += tokens.kind(i) == TokenKind.StringExpandable ? 1 : tokens.kind(i) == TokenKind.StringLiteral ? -1 : 0;
        }
        return doubles > 0;
    }
}
