package dev.exlint.powershell.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;

/** Twice the text is twice the work, counted and not timed, for any few pieces of the language repeated. */
class GeneratedWorkTest {
    private static final int LENGTH = 12_000;
    private static final double LINEAR = 2.05;
    /** What the thousand levels that are read may cost less than those that are skipped. */
    private static final int SMALL = 4000;

    @Property(tries = 120, seed = "20261125")
    void charactersReadGrowWithTheLength(@ForAll("pieces") List<String> pieces) {
        for (Dialect dialect : Dialect.values()) {
            long once = HostileTextTest.work(repeated(pieces, LENGTH), dialect);
            long twice = HostileTextTest.work(repeated(pieces, 2 * LENGTH), dialect);

            assertTrue(twice <= once * LINEAR + SMALL, () -> dialect + ": " + once + " and " + twice);
        }
    }

    @Property(tries = 120, seed = "20261125")
    void stepsGrowWithTheLength(@ForAll("pieces") List<String> pieces) {
        for (Dialect dialect : Dialect.values()) {
            long once = signals(repeated(pieces, 2 * LENGTH), dialect);
            long twice = signals(repeated(pieces, 4 * LENGTH), dialect);

            assertTrue(twice <= once * LINEAR + 3, () -> dialect + ": " + once + " and " + twice + " thousand steps");
        }
    }

    private static String repeated(List<String> pieces, int length) {
        String piece = String.join("", pieces);
        return piece.repeat(length / piece.length());
    }

    /** How often a parse with its semantic checks asked whether to go on: once in a thousand steps. */
    private static long signals(String text, Dialect dialect) {
        long[] signals = {0};
        Budget budget = Budget.of(Long.MAX_VALUE, () -> {
            signals[0]++;
            return false;
        });
        Parser.parse(SourceText.of(text), dialect, budget);
        return signals[0];
    }

    @Provide
    static Arbitrary<List<String>> pieces() {
        return Arbitraries.of("(", ")", "{", "}", "[", "]", "\"", "'", "`", "<#", "#>", "@'\n", "\n'@", "@\"\n", "\n\"@", "$(", "\"$(", "$a", "${b}", "$",
                "=", "-", "--%", "1", "1.", "1e", "a", "b c", " ", "\n", ";", "|", "&&", "||", ",", ".", "::", ".m(", "[int]", "[a(", "@{", "a=", "@(",
                "if(1){", "else", "switch(1){", "try{", "catch", "function f{", "param(", "class A{", "enum E{", "data{", ":l", "break l", "while(1){",
                "return", "using module a", "#requires -Version 7", "# sig # begin signature block", "\u2013", "\u201c", "\u2028", "\r", "\0", "\ud83d",
                "? 1 : 2", "??", "-eq", "-f", "!", "++", "..", "*>", "2>&1", "<", "%", "[A()]", "$x:", "@a", "begin{", "clean{", "trap{", "hidden", "M(){")
                .list().ofMinSize(1).ofMaxSize(5);
    }
}
