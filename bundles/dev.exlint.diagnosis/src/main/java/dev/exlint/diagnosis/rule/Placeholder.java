package dev.exlint.diagnosis.rule;

import dev.exlint.powershell.source.SyntaxError;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises text that documentation puts where a value belongs.
 *
 * <p>The trap: {@code <I>…<S>…} is a real value, and {@code <Thumbprint>} without quotes is a syntax error to the engine.
 */
public final class Placeholder {

    private static final Pattern TEXT = Pattern.compile("<[^<>]+>|x{4,}|\\.\\.\\.|\u2026|ABC123(DEF456)?(\\.\\.\\.|\u2026)?"
            + "|your[ _-]?[a-z _-]*(name|server|thumbprint|connector|certificate)(here)?|insert.*here|\\[(paste|insert|enter|your).*\\]"
            + "|(change|replace)[ _-]?(me|this|with[ _-].*)|[a-z _-]*(thumbprint|servername|connector|certificate)[ _-]?(goes[ _-]?)?here"
            + "|(certificate)?thumbprint( ?of.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern INSIDE = Pattern.compile("<[A-Za-z][A-Za-z0-9 ._-]{2,}>");
    private static final Pattern BARE = Pattern.compile("<(?![IiSs]>)[A-Za-z][A-Za-z0-9 ._-]*>");

    private Placeholder() {
    }

    /** Whether the whole text is one. */
    public static boolean is(String text) {
        return TEXT.matcher(text.strip()).matches();
    }

    /** Whether one stands inside of a name, {@code <tenant>.mail.protection.outlook.com}. */
    public static boolean isIn(String name) {
        return INSIDE.matcher(name).find();
    }

    /** The placeholder without quotes that causes a syntax error, if it does: where it ends. */
    public static Optional<Integer> endAt(String source, SyntaxError error) {
        if (error.start() >= source.length()) {
            return Optional.empty();
        }
        Matcher matcher = BARE.matcher(source).region(error.start(), source.length());
        return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
    }
}
