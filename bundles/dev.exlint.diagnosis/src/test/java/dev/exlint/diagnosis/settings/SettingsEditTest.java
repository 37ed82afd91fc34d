package dev.exlint.diagnosis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.powershell.source.Replacement;
import dev.exlint.powershell.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A value of a settings file is set without touching another character of it. */
class SettingsEditTest {

    private static final String RULE = "EXCertificateExpiresSoon";

    @Test
    void aNewFileGetsTheRuleInLinesOfItsOwn() {
        assertEquals("""
                @{
                    Rules = @{
                        EXCertificateExpiresSoon = @{ Severity = 'Warning' }
                    }
                }
                """, level("@{\n}\n"));
        assertValid(level(SettingsEdit.EMPTY));
    }

    @Test
    void theEntryComesBehindTheLastOneWithItsCommentAndInItsColumn() {
        assertEquals("""
                # ours
                @{
                    Environment   = 'environment.json'   # from the collector
                    DefaultServer = 'EX01'  # a comment with } in it
                    Rules         = @{
                        EXCertificateExpiresSoon = @{ Severity = 'Warning' }
                    }

                    # the end
                }
                """, level("""
                # ours
                @{
                    Environment   = 'environment.json'   # from the collector
                    DefaultServer = 'EX01'  # a comment with } in it

                    # the end
                }
                """));
    }

    @Test
    void aRuleThatHasOptionsKeepsThemAndALevelThatIsThereIsReplaced() {
        assertEquals("@{\n  rules = @{\n    EXCertificateExpiresSoon = @{ Enable = $true; Severity = 'Warning' }\n  }\n}",
                level("@{\n  rules = @{\n    EXCertificateExpiresSoon = @{ Enable = $true }\n  }\n}"));
        assertEquals("@{ Rules = @{ excertificateexpiressoon = @{ severity = 'Warning' <# was low #> } } }",
                level("@{ Rules = @{ excertificateexpiressoon = @{ severity = \"Information\" <# was low #> } } }"));
    }

    @Test
    void oneLineStaysOneLine() {
        assertEquals("@{ Environment = 'e.json'; Rules = @{ EXCertificateExpiresSoon = @{ Severity = 'Warning' } } }",
                level("@{ Environment = 'e.json' }"));
        assertEquals("@{ Environment = 'e.json'; Rules = @{ EXCertificateExpiresSoon = @{ Severity = 'Warning' } }}",
                level("@{ Environment = 'e.json';}"));
        assertEquals("@{ Rules = @{ EXCertificateExpiresSoon = @{ Severity = 'Warning' } } }", level("@{ Rules = @{ } }"));
        assertEquals("@{ Rules = @{ EXCertificateExpiresSoon = @{ Severity = 'Warning' } } }",
                level("@{ Rules = @{ EXCertificateExpiresSoon = @{} } }"));
    }

    @Test
    void lineEndsAndTabsAreThoseOfTheFile() {
        assertEquals("@{\r\n\tDefaultServer = 'EX01'\r\n\tRules = @{\r\n\t\tEXCertificateExpiresSoon = @{ Severity = 'Warning' }\r\n\t}\r\n}\r\n",
                level("@{\r\n\tDefaultServer = 'EX01'\r\n}\r\n"));
    }

    @Test
    void aTableWithNothingButCommentsKeepsThem() {
        assertEquals("@{\n    # nothing yet\n    Environment = 'a/b.json'\n}\n", environment("@{\n    # nothing yet\n}\n", "a/b.json"));
        assertEquals("@{ <# nothing #> \n    Environment = 'b.json'\n}", environment("@{ <# nothing #> }", "b.json"));
        assertEquals("@{\n    Environment = 'b.json'\n}", environment("@{}", "b.json"));
    }

    @Test
    void anotherEnvironmentStandsInPlaceOfTheOneNamedBeforeAlsoOfAList() {
        assertEquals("@{ environment = 'new.json' } # end", environment("@{ environment = 'old.json', \"older.json\" } # end", "new.json"));
        assertEquals("@{ Environment = 'it''s.json' }", environment("@{ Environment = @('old.json') }", "it's.json"));
    }

    @Test
    void aRuleIsSwitchedOff() {
        assertEquals("@{ Rules = @{ EXCertificateExpiresSoon = @{ Enable = $false } } }",
                apply("@{ Rules = @{ EXCertificateExpiresSoon = @{ Enable = $true } } }", text -> SettingsEdit.off(text, RULE)));
    }

    @Test
    void everyLevelIsOneThatTheReaderTakes() {
        for (Level level : Level.values()) {
            assertValid(apply(SettingsEdit.EMPTY, text -> SettingsEdit.level(text, RULE, level)));
        }
    }

    @Test
    void whatIsBrokenOrHoldsSomethingElseInThatPlaceIsLeftAlone() {
        for (String text : List.of("", "@{", "Get-Process", "@{ Rules = 1 }", "@{ Rules = @{ EXCertificateExpiresSoon = 'off' } }",
                "@{ Environment = $x }")) {
            assertEquals(Optional.empty(), SettingsEdit.level(SourceText.of(text), RULE, Level.INFO), text);
        }
    }

    @Test
    void twiceIsOnce() {
        String once = level("@{\n    DefaultServer = 'EX01'\n}\n");

        assertEquals(once, level(once));
    }

    private static String level(String text) {
        return apply(text, source -> SettingsEdit.level(source, RULE, Level.WARNING));
    }

    private static String environment(String text, String path) {
        return apply(text, source -> SettingsEdit.environment(source, path));
    }

    private static String apply(String text, Function<SourceText, Optional<Replacement>> edit) {
        Replacement made = edit.apply(SourceText.of(text)).orElseThrow();
        String changed = text.substring(0, made.start()) + made.text() + text.substring(made.end());
        assertTrue(SettingsEdit.level(SourceText.of(changed), RULE, Level.ERROR).isPresent(), changed);
        return changed;
    }

    private static void assertValid(String text) {
        assertInstanceOf(SettingsReading.Accepted.class, SettingsReader.read(SourceText.of(text), "exlint.psd1"), text);
    }
}
