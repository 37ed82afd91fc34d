package dev.exlint.ui.colour;

import dev.exlint.powershell.token.TokenFlags;
import dev.exlint.powershell.token.TokenKind;
import java.util.Locale;

/** What a token is to a reader; each has a colour in the theme, and keywords are bold too, so that colour is not all that tells them. */
public enum TokenColour {
    COMMENT,
    KEYWORD,
    COMMAND,
    PARAMETER,
    VARIABLE,
    STRING,
    NUMBER,
    TYPE,
    MEMBER,
    /** Operators, brackets, plain words: the editor's own colour. */
    PLAIN;

    private static final String PREFIX = "dev.exlint.ui.colour.";

    /** {@return the id of the colour in the theme} */
    public String id() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells our colours from others.
     *
     * @param id any key of the theme
     * @return whether it is one of ours
     */
    static boolean isOurs(String id) {
        return id.startsWith(PREFIX);
    }

    /**
     * What a token is.
     *
     * @param kind its kind
     * @param flags what the parser learned about it
     * @return its colour
     */
    public static TokenColour of(TokenKind kind, int flags) {
        return switch (kind) {
            case Comment -> COMMENT;
            case Variable, SplattedVariable -> VARIABLE;
            case Parameter -> PARAMETER;
            case Number -> has(flags, TokenFlags.COMMAND_NAME) ? COMMAND : NUMBER;
            case StringLiteral, HereStringLiteral, StringExpandable, HereStringExpandable -> STRING;
            default -> word(flags);
        };
    }

    private static TokenColour word(int flags) {
        if (has(flags, TokenFlags.KEYWORD)) {
            return KEYWORD;
        }
        if (has(flags, TokenFlags.COMMAND_NAME)) {
            return COMMAND;
        }
        if (has(flags, TokenFlags.TYPE_NAME) || has(flags, TokenFlags.ATTRIBUTE_NAME)) {
            return TYPE;
        }
        return has(flags, TokenFlags.MEMBER_NAME) ? MEMBER : PLAIN;
    }

    private static boolean has(int flags, int flag) {
        return (flags & flag) != 0;
    }
}
