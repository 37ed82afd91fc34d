package dev.exlint.powershell.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.source.SyntaxError;
import dev.exlint.powershell.token.SyntaxErrors;
import dev.exlint.powershell.token.Tokenizer;

/** Depth, length and damage cost a bounded stack, linear work and no exception. */
class HostileTextTest {
    private static final int DEEP = 20_000;
    private static final int LONG = 100_000;
    private static final double LINEAR = 2.05;

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', value = {"(~)", "{~}", "@(~)", "$(~)", "@{a=~}", "\"$(~)\"", "[a~]",
            "$a[~]", "$a.b(~)", "if(1){~}", "&{~}", "function f{~}", "!~", "^- ^~", ",~", "$a=~"})
    void h54DeepNestingIsOneErrorOnAnOrdinaryStack(String opening, String closing) {
        String text = opening.repeat(DEEP) + "1" + (closing == null ? "" : closing).repeat(DEEP);

        List<String> ids = errorIds(text, Dialect.POWERSHELL_7);

        assertEquals(List.of("ScriptTooComplicated"), ids);
    }

    @Test
    void h54WhatIsReadOnTheCallersStackFitsASmallOne() throws InterruptedException {
        String text = "& { if (1) { \"$(".repeat(Depth.ORDINARY / 3) + "1" + ")\" } }".repeat(Depth.ORDINARY / 3);
        AtomicReference<List<String>> ids = new AtomicReference<>();
        Thread small = new Thread(null, () -> ids.set(errorIds(text, Dialect.WINDOWS_POWERSHELL_5_1)), "small", 512 << 10);

        small.start();
        small.join();

        assertEquals(List.of(), ids.get());
    }

    @Test
    void nestingUpToTheLimitIsRead() {
        String text = "(".repeat(999) + "1" + ")".repeat(999);

        assertEquals(List.of(), errorIds(text, Dialect.POWERSHELL_7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", ".b", "[0]", ".c()", " -eq 1", ",1", "|a", "\n1", ";1", " a", " -b c"})
    void chainsAreAsLongAsTheyLike(String link) {
        String text = (link.startsWith("|") || link.startsWith(" ") ? "a" : "$a") + link.repeat(LONG);

        List<String> ids = errorIds(link.equals(" -eq 1") ? "$a" + link.repeat(LONG) : text, Dialect.POWERSHELL_7);

        assertEquals(List.of(), ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ")", "{", "}", "[", "]", "\"", "'", "`", "<#", "([<#", "@'", "@'\n", "@\"\n", "$(", "\"$(", "\"$(\"\"", "\"$(`\"",
            "\"$a", "'$a", "\"a\"", "#", "a\n#c\n", "$a=", "$a ", "@x\"a\"", "${", "$a:", "1.", "1e", "-", "--%", "a&&", "a|", "[a(", "[a]", "[a]\n", "[a()]\n",
            "@{a=", "@{a;", "foo ", "a,", "else ", "{param(", "class A{", "data{", "switch(1){", "try{}", "if(1){}", "$a.b[c", ".1.-f", "\"1-f", "\u2028",
            "\r", "\0", "\ud83d"})
    void workGrowsWithTheLengthOfTheText(String piece) {
        for (Dialect dialect : Dialect.values()) {
            long once = work(piece.repeat(6_000), dialect);
            long twice = work(piece.repeat(12_000), dialect);

            assertTrue(twice <= once * LINEAR + 1000, () -> dialect + ": " + once + " and " + twice);
        }
    }

    static long work(String text, Dialect dialect) {
        SyntaxErrors errors = new SyntaxErrors();
        SourceText source = SourceText.of(text);
        Tokenizer tokenizer = new Tokenizer(source, dialect, errors, Budget.unlimited());
        DeepStack.run(() -> new Rules(new ParseState(tokenizer, dialect, source, errors), Depth.MOST).scriptBlocks.script());
        return tokenizer.work();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aSpentBudgetEndsTheTextEarly(Dialect dialect) {
        SourceText source = SourceText.of("foo\n".repeat(1000));
        Budget budget = Budget.ofSteps(50);

        SyntaxTree tree = Parser.parse(source, dialect, budget);

        assertTrue(budget.isExhausted());
        assertTrue(tree.tokens().size() < 100);
    }

    private static List<String> errorIds(String text, Dialect dialect) {
        List<String> ids = new ArrayList<>();
        for (SyntaxError error : Parser.parse(SourceText.of(text), dialect, Budget.unlimited()).errors()) {
            ids.add(error.id());
        }
        return ids;
    }
}
