package dev.exlint.powershell.token;

import java.util.StringJoiner;

/**
 * What the parser learned about one token, as bits that can be combined.
 *
 * <p>The bits stand in the engine's order, so {@link #describe(int)} gives its text ({@code Keyword, CommandName}).
 */
public final class TokenFlags {
    /** No flag. */
    public static final int NONE = 0;
    /** The token acts as a keyword; taken away when it turns out to be an argument or a name. */
    public static final int KEYWORD = 1 << 8;
    /** The token has no end of its own: an unterminated string, or a string with a damaged part. */
    public static final int TOKEN_IN_ERROR = 1 << 9;
    /** The token names the command. */
    public static final int COMMAND_NAME = 1 << 10;
    /** The token names a property, method, label or key. */
    public static final int MEMBER_NAME = 1 << 11;
    /** The token names a type. */
    public static final int TYPE_NAME = 1 << 12;
    /** The token names an attribute. */
    public static final int ATTRIBUTE_NAME = 1 << 13;

    /** All flags; the bits below hold the kind in a {@link TokenList}. */
    static final int ALL = KEYWORD | TOKEN_IN_ERROR | COMMAND_NAME | MEMBER_NAME | TYPE_NAME | ATTRIBUTE_NAME;

    private static final String[] NAMES = {"Keyword", "TokenInError", "CommandName", "MemberName", "TypeName", "AttributeName"};

    private TokenFlags() {
    }

    /**
     * The flags as the engine writes them.
     *
     * @param flags any combination
     * @return the names, joined with a comma and a blank; empty for none
     */
    public static String describe(int flags) {
        StringJoiner names = new StringJoiner(", ");
        for (int bit = 0; bit < NAMES.length; bit++) {
            if ((flags & KEYWORD << bit) != 0) {
                names.add(NAMES[bit]);
            }
        }
        return names.toString();
    }
}
