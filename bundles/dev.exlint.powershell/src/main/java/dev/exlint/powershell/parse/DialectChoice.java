package dev.exlint.powershell.parse;

import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import java.util.Optional;

/**
 * Reads a script in the language it was written for: what the caller chose, else what the script's {@code #requires} lines ask for,
 * else what its surroundings say, else Windows PowerShell 5.1, where the Exchange Management Shell lives.
 */
public final class DialectChoice {

    private DialectChoice() {
    }

    /**
     * Parses a script of whose surroundings nothing is known.
     *
     * @param source the script
     * @param chosen the language to read it in whatever it asks for; empty to let the script decide
     * @param budget bounds the work
     * @return the tree, in the language that counts
     */
    public static SyntaxTree parse(SourceText source, Optional<Dialect> chosen, Budget budget) {
        return parse(source, chosen, Dialect.WINDOWS_POWERSHELL_5_1, budget);
    }

    /**
     * Parses a script.
     *
     * @param source the script
     * @param chosen the language to read it in whatever it asks for; empty to let the script decide
     * @param otherwise the language if the script doesn't decide either
     * @param budget bounds the work
     * @return the tree, in the language that counts
     */
    public static SyntaxTree parse(SourceText source, Optional<Dialect> chosen, Dialect otherwise, Budget budget) {
        SyntaxTree tree = Parser.parse(source, chosen.orElse(otherwise), budget);
        Dialect asked = chosen.or(tree.requirements()::dialect).orElse(otherwise);
        return asked == tree.dialect() ? tree : Parser.parse(source, asked, budget);
    }
}
