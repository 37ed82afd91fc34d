package dev.exlint.diagnosis.plan;

import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.token.Token;
import dev.exlint.powershell.token.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds comments and strings that hold what looks like a call that changes certificates or connectors: a reader may think it counts.
 *
 * <p>The trap: prose that only mentions a cmdlet is no call; a parameter must follow on the same line.
 */
final class TextThatLooksLikeCalls {

    private static final Pattern CALL = Pattern.compile(
            "\\b(?:Enable|Import|New|Remove)-ExchangeCertificate\\b[^\\r\\n]{0,200}?\\s-[A-Za-z]"
            + "|\\b(?:Set|New|Remove)-(?:Send|Receive)Connector\\b[^\\r\\n]{0,200}?\\s-[A-Za-z]"
            + "|\\bSet-HybridConfiguration\\b[^\\r\\n]{0,200}?\\s-[A-Za-z]", Pattern.CASE_INSENSITIVE);

    private TextThatLooksLikeCalls() {
    }

    /** The offsets at which such texts start, in order. */
    static List<Integer> in(SyntaxTree tree) {
        List<Integer> places = new ArrayList<>();
        String source = tree.source().text();
        for (int i = 0; i < tree.tokens().size(); i++) {
            if (isText(tree.tokens().kind(i))) {
                Token token = tree.tokens().get(i);
                CALL.matcher(source).region(token.start(), token.end()).results().map(found -> found.start()).forEach(places::add);
            }
        }
        return places;
    }

    private static boolean isText(TokenKind kind) {
        return switch (kind) {
            case Comment, StringLiteral, StringExpandable, HereStringLiteral, HereStringExpandable -> true;
            default -> false;
        };
    }
}
