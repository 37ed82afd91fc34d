package dev.exlint.powershell.parse;

import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.token.Token;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a script in the language it was written for: what the caller chose, else what the script's {@code #requires} lines ask for,
 * else Windows PowerShell 5.1, where the Exchange Management Shell lives.
 */
public final class DialectChoice {

    private static final String REQUIRES = "#requires";
    private static final int FIRST_CORE_VERSION = 6;

    private DialectChoice() {
    }

    /**
     * Parses a script.
     *
     * @param source the script
     * @param chosen the language to read it in whatever it asks for; empty to let the script decide
     * @param budget bounds the work
     * @return the tree, in the language that counts
     */
    public static SyntaxTree parse(SourceText source, Optional<Dialect> chosen, Budget budget) {
        Dialect first = chosen.orElse(Dialect.WINDOWS_POWERSHELL_5_1);
        SyntaxTree tree = Parser.parse(source, first, budget);
        if (chosen.isPresent() || !asksForPowerShell7(tree.tokens())) {
            return tree;
        }
        return Parser.parse(source, Dialect.POWERSHELL_7, budget);
    }

    /** Whether some {@code #requires} line names a version from 6 or the edition Core. */
    private static boolean asksForPowerShell7(TokenList tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == TokenKind.Comment && asksForPowerShell7(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean asksForPowerShell7(Token comment) {
        String text = comment.text();
        if (!text.regionMatches(true, 0, REQUIRES, 0, REQUIRES.length())) {
            return false;
        }
        String[] words = text.substring(REQUIRES.length()).toLowerCase(Locale.ROOT).replace(':', ' ').strip().split("[\\s]+");
        for (int i = 0; i + 1 < words.length; i++) {
            String name = words[i].isEmpty() ? "" : words[i].substring(1);
            boolean parameter = !name.isEmpty() && "-\u2013\u2014\u2015".indexOf(words[i].charAt(0)) >= 0;
            String value = words[i + 1].replaceAll("['\"]", "");
            if (parameter && "version".startsWith(name) && major(value) >= FIRST_CORE_VERSION) {
                return true;
            }
            if (parameter && name.length() > 1 && "psedition".startsWith(name) && value.equals("core")) {
                return true;
            }
        }
        return false;
    }

    private static int major(String version) {
        int end = 0;
        while (end < version.length() && end < 4 && version.charAt(end) >= '0' && version.charAt(end) <= '9') {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(version.substring(0, end));
    }
}
