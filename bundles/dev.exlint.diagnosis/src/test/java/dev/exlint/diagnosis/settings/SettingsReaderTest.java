package dev.exlint.diagnosis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.powershell.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ruling 48. */
class SettingsReaderTest {

    @Test
    void ruling48EveryBuiltSettingIsRead() {
        Settings settings = accepted("""
                # data only
                @{
                    environment   = 'data\\environment.json'
                    DefaultServer = "EX01"
                    PublicRoots   = @('public.pem')
                    InternalRoots = '../internal.pem'
                    ExcludeRules  = 'exsmtpwithoutenvironment', 'PSUseBOMForUnicodeEncodedFile'
                    Rules         = @{ EXServicesAreAdditive = @{ Enable = $false }; AvoidUsingConvertToSecureStringWithPlainText = @{ } }
                }
                """);

        assertEquals("samples/exlint.psd1", settings.file());
        assertEquals("samples/data/environment.json", settings.environment());
        assertEquals("EX01", settings.defaultServer());
        assertEquals(List.of("samples/public.pem"), settings.publicRoots());
        assertEquals(List.of("internal.pem"), settings.internalRoots());
        assertFalse(settings.wants("EXSmtpWithoutEnvironment", true));
        assertFalse(settings.wants("EXTypographicCharacterWithoutBom", true));
        assertFalse(settings.wants("EXServicesAreAdditive", true));
        assertTrue(settings.wants("EXSmtpOnUntrustedCertificate", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@{}", "@{ Environment = @() }",
        "@{ CustomRulePath = 'x'; RecurseCustomRulePath = $true; IncludeDefaultRules = $false }"})
    void ruling48NothingIsMandatoryAndTheAnalyzersOwnKeysAreIgnored(String text) {
        assertEquals("", accepted(text).environment());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Enviroment = 'e.json'              | 2:5  | there is no setting Enviroment; did you mean Environment?",
        "Colour = 'red'                     | 2:5  | there is no setting Colour; the settings are Environment,",
        "Severity = 'Error'                 | 2:5  | Severity is not supported yet",
        "Environment = 'a.json', 'b.json'   | 2:29 | Environment with several files is not supported yet",
        "Environment = 5                    | 2:19 | Environment is the path of a file, not a number",
        "Environment = ''                   | 2:19 | Environment is the path of a file, and this text is empty",
        "DefaultServer = @('a')             | 2:21 | DefaultServer is the name of a server, not a list",
        "PublicRoots = $null                | 2:19 | PublicRoots is the path of a file, not $null",
        "ExcludeRules = 'EXServiceAdditive' | 2:20 | there is no rule EXServiceAdditive; did you mean EXServicesAreAdditive?",
        "ExcludeRules = 'Nothing'           | 2:20 | there is no rule Nothing; exlint rules lists all",
        "ExcludeRules = $true               | 2:20 | ExcludeRules is a list of rule names, not a truth value",
        "Rules = @('EXServicesAreAdditive') | 2:13 | Rules is a table",
        "Rules = @{ EXNothing = @{} }       | 2:16 | there is no rule EXNothing",
        "Rules = @{ EXServicesAreAdditive = $false }                  | 2:40 | what is set for a rule is a table",
        "Rules = @{ EXServicesAreAdditive = @{ Enable = 'yes' } }     | 2:52 | Enable is $true or $false, not a text",
        "Rules = @{ EXServicesAreAdditive = @{ Enabled = $true } }    | 2:43 | a rule has no setting Enabled; did you mean Enable?",
        "Rules = @{ EXServicesAreAdditive = @{ Severity = 'Error' } } | 2:43 | Severity of a rule is not supported yet",
        "Environment = \"$env:X\\e.json\"   | 2:20 | only the variables $true, $false and $null",
        "Environment = Get-Item             | 2:19 | this would run a command",
    })
    void ruling48WhatIsWrongIsAnErrorAtItsPlace(String line, String place, String message) {
        SettingsError error = refused("@{\n    " + line + "\n}").get(0);

        assertEquals(place, error.line() + ":" + error.column(), error.message());
        assertTrue(error.message().startsWith(message), error.message());
    }

    @Test
    void ruling48AllErrorsAreListedInTheOrderOfTheFile() {
        List<SettingsError> errors = refused("@{ Environment = 1; Enviroment = 2; Rules = @{ A = 1; B = 2 } }");

        assertEquals(6, errors.size(), errors.toString());
        assertEquals("samples/exlint.psd1:1:18: Environment is the path of a file, not a number", errors.get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'text'", "@{", "@{ Environment = 'x }", "@{}; Get-Date", "param() @{}", "@{ Environment = & { 'x' } }",
        "@{ Environment = 'a'; environment = 'b' }", "@{ Environment = (1 + 1) }"})
    void whatIsNoDataFileIsRefusedAtAPlace(String text) {
        SettingsError error = refused(text).get(0);

        assertTrue(error.line() >= 1 && error.column() >= 1, error.toString());
        assertEquals("samples/exlint.psd1", error.file());
    }

    private static Settings accepted(String text) {
        return assertInstanceOf(SettingsReading.Accepted.class, read(text), () -> read(text).toString()).settings();
    }

    private static List<SettingsError> refused(String text) {
        return assertInstanceOf(SettingsReading.Refused.class, read(text)).errors();
    }

    private static SettingsReading read(String text) {
        return SettingsReader.read(SourceText.of(text), "samples/exlint.psd1");
    }
}
