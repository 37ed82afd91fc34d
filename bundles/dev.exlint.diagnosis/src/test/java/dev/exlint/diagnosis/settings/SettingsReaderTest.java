package dev.exlint.diagnosis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.organisation.NamePattern;
import dev.exlint.diagnosis.transport.Cloud;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import java.util.List;
import java.util.Set;
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

    @Test
    void ruling48ConnectorsServersIssuersAndCloudsAreRead() {
        Recognition recognition = accepted("""
                @{
                    HybridConnectors = 'Outbound to Office 365*', 'To the cloud'
                    hybridservers    = @('EX0?')
                    InternalIssuers  = 'CN=Contoso*'
                    PublicIssuers    = '*DigiCert*'
                    Clouds           = @{ Name = 'Test'; SmartHost = '*.mail.cloud.example'; routingdomain = '*.cloud.example'; TlsDomain = 'cloud.example' }
                }
                """).recognition();

        assertEquals(List.of(new NamePattern("Outbound to Office 365*"), new NamePattern("To the cloud")), recognition.hybridConnectors());
        assertEquals(List.of(new NamePattern("EX0?")), recognition.hybridServers());
        assertEquals(List.of(new NamePattern("CN=Contoso*")), recognition.issuers().internal());
        assertEquals(List.of(new NamePattern("*DigiCert*")), recognition.issuers().publicIssuers());
        assertEquals(List.of("Test"), recognition.clouds().stream().map(Cloud::name).toList());
        assertTrue(recognition.clouds().get(0).smartHost().matcher("Contoso.mail.cloud.example").matches());
    }

    @Test
    void ruling48RunsRulesAndAcceptanceAreRead() {
        Settings settings = accepted("""
                @{
                    Unattended = $true
                    ExchangeVersion = 'se'
                    IncludeRules = 'EXForceFalse', 'exservicesareadditive'
                    Severity = 'error', 'Information'
                    Rules = @{ EXCertificateExpiresSoon = @{ WarningDays = 14; informationdays = 90; Severity = 'Info' } }
                    Baseline = '../baseline.json'
                    RequireSuppressionReason = $true
                }
                """);

        assertTrue(settings.unattended());
        assertEquals("SE", settings.exchangeVersion());
        assertTrue(settings.wants("EXServicesAreAdditive", true));
        assertFalse(settings.wants("EXSmtpOnUntrustedCertificate", true));
        assertEquals(Set.of(Level.ERROR, Level.INFO), settings.rules().shown());
        assertEquals(14, settings.rules().number("EXCertificateExpiresSoon", "WarningDays", 30));
        assertEquals(90, settings.rules().number("EXCertificateExpiresSoon", "InformationDays", 60));
        assertEquals(30, settings.rules().number("EXSnapshotOutdated", "MaxAgeDays", 30));
        assertEquals(new LevelSetting(Level.INFO, Level.WARNING), settings.rules().levels().get("excertificateexpiressoon"));
        assertEquals("baseline.json", settings.baseline());
        assertTrue(settings.requireSuppressionReason());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"2016, 2016", "'2019', 2019", "'15.2.1748.10', 15.2.1748.10"})
    void ruling48TheVersionIsANumberOrAText(String written, String version) {
        assertEquals(version, accepted("@{ ExchangeVersion = " + written + " }").exchangeVersion());
    }

    @Test
    void withoutCloudsMicrosoftsAreMeant() {
        assertEquals(List.of("Worldwide", "China (21Vianet)", "GCC High, DoD"),
                accepted("@{}").recognition().clouds().stream().map(Cloud::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@{}", "@{ Environment = @() }",
        "@{ CustomRulePath = 'x'; RecurseCustomRulePath = $true; IncludeDefaultRules = $false }"})
    void ruling48NothingIsMandatoryAndTheAnalyzersOwnKeysAreIgnored(String text) {
        assertEquals("", accepted(text).environment());
    }

    @Test
    void environmentMayBeAList() {
        Settings settings = accepted("@{ Environment = 'servers.json', 'connectors.xml' }");

        assertEquals(List.of("samples/servers.json", "samples/connectors.xml"), settings.environments());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "Dialect = 7      | POWERSHELL_7", "dialect = '7'    | POWERSHELL_7", "DefaultServer = 'EX01' | WINDOWS_POWERSHELL_5_1",
        "Dialect = 5.1    | WINDOWS_POWERSHELL_5_1", "Dialect = '5.1'  | WINDOWS_POWERSHELL_5_1",
    })
    void ruling48TheDialectIsANumberOrAText(String line, Dialect dialect) {
        assertEquals(dialect, accepted("@{ " + line + " }").language().dialect());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "DefaultServer = 'EX01'  | windows-1252", "AnsiCodePage = 1250            | windows-1250", "AnsiCodePage = '1255'   | windows-1255",
        "ansicodepage = 'CP1250' | windows-1250", "AnsiCodePage = 'Windows-1251' | windows-1251", "AnsiCodePage = 65001    | UTF-8",
        "AnsiCodePage = 932      | windows-31j", "AnsiCodePage = 'shift_jis'     | windows-31j", "AnsiCodePage = 874      | x-windows-874",
        "AnsiCodePage = 936      | x-mswin-936", "AnsiCodePage = 949             | x-windows-949", "AnsiCodePage = 950      | x-windows-950",
    })
    void ruling48TheAnsiCodePageIsANumberOrAName(String line, String charset) {
        assertEquals(charset, accepted("@{ " + line + " }").language().ansiCodePage().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Enviroment = 'e.json'              | 2:5  | there is no setting Enviroment; did you mean Environment?",
        "Colour = 'red'                     | 2:5  | there is no setting Colour; the settings are Environment,",
        "Severity = 'Fatal'                 | 2:16 | there is no level Fatal; the levels are Error, Warning, Information",
        "Severity = 'Warnings', 'Error'     | 2:16 | there is no level Warnings; did you mean Warning?",
        "Severity = 1                       | 2:16 | Severity is a list of levels, Error, Warning, Information, not a number",
        "Severity = @()                     | 2:16 | Severity is empty, so nothing would be shown",
        "Unattended = 'yes'                 | 2:18 | Unattended is $true or $false, not a text",
        "RequireSuppressionReason = 1       | 2:32 | RequireSuppressionReason is $true or $false, not a number",
        "ExchangeVersion = '2018'           | 2:23 | ExchangeVersion is 2010, 2013, 2016, 2019, SE or a build such as '15.2.1748.10', not 2018",
        "ExchangeVersion = $null            | 2:23 | ExchangeVersion is 2010, 2013, 2016, 2019, SE or a build such as '15.2.1748.10', not $null",
        "Baseline = 'a.json', 'b.json'      | 2:16 | Baseline is the path of one file, not a list",
        "IncludeRules = 'EXServiceAdditive' | 2:20 | there is no rule EXServiceAdditive; did you mean EXServicesAreAdditive?",
        "IncludeRule = 'EXForceFalse'       | 2:5  | there is no setting IncludeRule; did you mean IncludeRules?",
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
        "Rules = @{ EXServicesAreAdditive = @{ Enabled = $true } }    | 2:43 | EXServicesAreAdditive has no setting Enabled; did you mean Enable?",
        "Rules = @{ EXServicesAreAdditive = @{ Severity = 'Fatal' } } | 2:54 | there is no level Fatal",
        "Rules = @{ EXServicesAreAdditive = @{ Severity = $true } }   | 2:54 | Severity of a rule is a level, Error, Warning, Information, not a truth value",
        "Rules = @{ EXServicesAreAdditive = @{ WarningDays = 3 } }    | 2:43 | EXServicesAreAdditive has no setting WarningDays; it has Enable, Severity",
        "Rules = @{ EXCertificateExpiresSoon = @{ WarningDay = 3 } }  | 2:46 | EXCertificateExpiresSoon has no setting WarningDay; did you mean WarningDays?",
        "Rules = @{ EXCertificateExpiresSoon = @{ WarningDays = -1 } } | 2:60 | WarningDays is a whole number from 0 to 36500, not this one",
        "Rules = @{ EXCertificateExpiresSoon = @{ WarningDays = 1.5 } } | 2:60 | WarningDays is a whole number from 0 to 36500, not this one",
        "Rules = @{ EXCertificateExpiresSoon = @{ WarningDays = '3' } } | 2:60 | WarningDays is a whole number from 0 to 36500, not a text",
        "Dialect = 6                         | 2:15 | there is no dialect 6; it is 5.1 or 7",
        "Dialect = $true                     | 2:15 | Dialect is 5.1 or 7, not a truth value",
        "AnsiCodePage = 1259                 | 2:20 | there is no ANSI code page 1259; the code pages are 1252, 1250, 1251,",
        "AnsiCodePage = 'windows-125O'       | 2:20 | there is no ANSI code page windows-125O; did you mean windows-1252?",
        "AnsiCodePage = ''                   | 2:20 | AnsiCodePage is the number of a code page, and this text is empty",
        "AnsiCodePage = 'utf-16'             | 2:20 | there is no ANSI code page utf-16; the code pages are 1252,",
        "HybridConnectors = $true            | 2:24 | HybridConnectors is a list of names, in which * stands for any text, not a truth value",
        "InternalIssuers = 'a', 5            | 2:28 | InternalIssuers is a list of names",
        "Clouds = 'Worldwide'                | 2:14 | Clouds is a list of tables, @{ Name; SmartHost; RoutingDomain; TlsDomain }, not a text",
        "Clouds = @{ Name = 'a' }            | 2:14 | SmartHost of this cloud is missing",
        "Clouds = @{ Nane = 'a'; SmartHost = 'b'; RoutingDomain = 'c'; TlsDomain = 'd' } | 2:17 | a cloud has no setting Nane; did you mean Name?",
        "Clouds = @{ Name = 'a'; SmartHost = 'x.*.y'; RoutingDomain = 'c'; TlsDomain = 'd' } | 2:41 | SmartHost of a cloud is a domain; * may stand for its first",
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
