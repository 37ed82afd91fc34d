package dev.exlint.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.projection.Projection;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;

/** Texts made of the language's own pieces keep the promises, and mean the same on any thread and in any country. */
class GeneratedScriptsTest {

    @Property(tries = 3000, seed = "20261125")
    void anyTextHasTokensATreeAndErrors(@ForAll("scripts") String script) throws CharacterCodingException {
        ParseFuzzer.fuzzerTestOneInput(script.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500, seed = "20261125")
    void anyCharactersAreText(@ForAll String text) {
        for (Dialect dialect : Dialect.values()) {
            Invariants.check(parse(text, dialect));
        }
    }

    @Property(tries = 300, seed = "20261125")
    void noCountryChangesWhatAScriptMeans(@ForAll("scripts") String script, @ForAll("countries") Locale country) {
        Locale before = Locale.getDefault();
        Object here = reading(script);
        try {
            Locale.setDefault(country);

            Object there = reading(script);

            assertEquals(here, there);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 300, seed = "20261125")
    void noThreadChangesWhatAScriptMeans(@ForAll("scripts") String script) {
        Executor newThread = work -> new Thread(null, work, "another", 1 << 20).start();
        Object here = reading(script);

        Object there = CompletableFuture.supplyAsync(() -> reading(script), newThread).join();

        assertEquals(here, there);
    }

    private static SyntaxTree parse(String text, Dialect dialect) {
        return Parser.parse(SourceText.of(text), dialect, Budget.unlimited());
    }

    private static Object reading(String script) {
        return List.of(reading(script, Dialect.POWERSHELL_7), reading(script, Dialect.WINDOWS_POWERSHELL_5_1));
    }

    private static Object reading(String script, Dialect dialect) {
        SyntaxTree tree = parse(script, dialect);
        return List.of(tree.errors(), Projection.collect(sink -> Projection.writeTokens(tree.tokens(), sink)),
                Projection.collect(sink -> Projection.writeTree(tree.root(), sink)));
    }

    @Provide
    static Arbitrary<Locale> countries() {
        return Arbitraries.of("tr-TR", "he-IL", "cs-CZ", "th-TH-u-ca-buddhist-nu-thai").map(Locale::forLanguageTag);
    }

    @Provide
    static Arbitrary<String> scripts() {
        return ScriptArbitrary.scripts();
    }
}
