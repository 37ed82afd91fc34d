package dev.exlint.powershell.token;

/**
 * Scans variables: {@code $name}, {@code ${any text}} and the splatted {@code @name}.
 *
 * <p>In command mode a variable glued to more text is no variable but part of a word; then nothing is made and the caller starts over.
 */
final class VariableScanner {
    /** The answer for a variable that turned out to be part of a word. */
    static final int IS_WORD = -1;
    /** The answer for a dollar sign that starts no variable. */
    static final int IS_TEXT = -2;

    private static final String ERROR_NAME = ":Error:";

    private final Scan scan;
    private final EscapeScanner escapes;
    private final Text name = new Text();

    VariableScanner(Scan scan, EscapeScanner escapes) {
        this.scan = scan;
        this.escapes = escapes;
    }

    /**
     * Scans a variable whose {@code $} or {@code @} was read.
     *
     * @param splatted after {@code @}
     * @param inString inside an expandable string, where quotes are doubled
     * @param into where the token goes
     * @return its place there, or one of the answers above
     */
    int scan(boolean splatted, boolean inString, TokenList into) {
        int start = scan.place;
        name.start(scan.characters, start);
        char c = scan.get();
        if (c == '{') {
            return braced(start, inString, into);
        }
        if (!Characters.isVariableStart(c)) {
            scan.unget();
            return IS_TEXT;
        }
        if (c == '$' || c == '?' || c == '^') {
            if (scan.inCommandMode() && !Characters.endsWord(scan.peek())) {
                return IS_WORD;
            }
        } else if (!simpleName()) {
            return IS_WORD;
        }
        checkName(start);
        Object detail = scan.view.hasSkips() ? new String(scan.characters, start, scan.place - start) : null;
        TokenKind kind = splatted ? TokenKind.SplattedVariable : TokenKind.Variable;
        return into.add(kind, 0, scan.start(), scan.end(), detail);
    }

    /** Reads to the end of a name without braces; false if what follows makes it a word. */
    private boolean simpleName() {
        char[] characters = scan.characters;
        int limit = scan.limit;
        int i = scan.place;
        while (i < limit) {
            char c = characters[i];
            if (c == ':') {
                if (i + 1 < limit && characters[i + 1] == ':') {
                    break;
                }
            } else if (!Characters.isIdentifierFollow(c) && c != '?') {
                break;
            }
            i++;
        }
        scan.place = i;
        char next = scan.peek();
        if (!scan.inCommandMode() || Characters.endsWord(next)) {
            return true;
        }
        return switch (next) {
            case '.', '[', ':' -> true;
            case '=' -> scan.seven;
            default -> false;
        };
    }

    /** Reports names of which nothing is left after scope or drive. */
    private void checkName(int start) {
        char last = scan.characters[scan.place - 1];
        if (last != ':') {
            return;
        }
        String text = new String(scan.characters, start, scan.place - start);
        if (hasNoUnqualifiedPart(text)) {
            scan.error(isDrive(text) ? TokenErrorId.InvalidVariableReferenceWithDrive : TokenErrorId.InvalidVariableReference,
                    scan.tokenStart, scan.place);
        }
    }

    private int braced(int start, boolean inString, TokenList into) {
        name.start(scan.characters, scan.place);
        boolean closed = bracedName(inString);
        boolean plain = name.is(start + 1, closed ? scan.place - 1 : scan.place);
        boolean empty = name.isEmpty();
        if (!closed) {
            scan.incomplete(TokenErrorId.IncompleteDollarVariableReference, start);
        } else if (empty) {
            scan.error(TokenErrorId.EmptyVariableReference, scan.place - 1);
        }
        if (scan.inCommandMode()) {
            char next = scan.peek();
            if (!Characters.endsWord(next) && next != '.' && next != '[') {
                return IS_WORD;
            }
        }
        String text = empty ? ERROR_NAME : name.get();
        if (text.indexOf(':') >= 0 && hasNoUnqualifiedPart(text)) {
            scan.error(TokenErrorId.InvalidBracedVariableReference, scan.tokenStart, scan.place);
        }
        boolean readable = plain && closed && !empty && !scan.view.hasSkips();
        return into.add(TokenKind.Variable, 0, scan.start(), scan.end(), readable ? null : text);
    }

    /** Reads to the closing brace; false if the text ends first. */
    private boolean bracedName(boolean inString) {
        while (true) {
            int at = scan.place;
            char c = scan.get();
            switch (c) {
                case '}':
                    return true;
                case '`':
                    char escaped = scan.get();
                    if (escaped == '\0' && scan.atEnd()) {
                        scan.unget();
                        return false;
                    }
                    escapes.resolve(escaped, name);
                    continue;
                case '"', '\u201c', '\u201d', '\u201e':
                    if (inString) {
                        char second = scan.get();
                        if (second == '\0' && scan.atEnd()) {
                            scan.unget();
                            return false;
                        }
                        if (Characters.isDoubleQuote(second)) {
                            at++;
                        } else {
                            scan.unget();
                        }
                    }
                    break;
                case '{':
                    scan.error(TokenErrorId.OpenBraceNeedsToBeBackTickedInVariableName, scan.place);
                    break;
                case '\0':
                    if (scan.atEnd()) {
                        scan.unget();
                        return false;
                    }
                    break;
                default:
                    break;
            }
            name.range(at, at + 1);
        }
    }

    /** Whether a name with a colon has nothing after its scope or drive. */
    private static boolean hasNoUnqualifiedPart(String text) {
        int scope = scopeEnd(text);
        int colon = scope >= 0 ? scope : text.indexOf(':');
        return colon == text.length() - 1;
    }

    private static boolean isDrive(String text) {
        return scopeEnd(text) < 0 && text.indexOf(':') > 0;
    }

    private static int scopeEnd(String text) {
        for (String scope : new String[] {"global:", "local:", "private:", "script:", "variable:"}) {
            if (Characters.equalsAscii(text, 0, scope)) {
                return scope.length() - 1;
            }
        }
        return -1;
    }
}
