package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallsCommandTest {

    private static final String ENABLE = "Enable-ExchangeCertificate 455A885832AEA5EF9C9C30068725ABBA99A674F8 -Services ";

    @TempDir
    private Path folder;

    @Test
    void aKnownCallIsExactWithAllItsValuesOnOneLine() {
        Run.Result result = Run.in(folder).file("s/a.ps1", ENABLE + "smtp,IIS -Force").exlint("calls", "s/a.ps1", "--local-server", "EX01");

        assertEquals(new Run.Result(0, "{\"sites\":[{\"command\":\"Enable-ExchangeCertificate\",\"file\":\"a.ps1\",\"start\":0,\"end\":93,"
                + "\"exact\":true,\"calls\":[{\"on\":{\"is\":\"EX01\"},\"performed\":{\"is\":true},\"certain\":true,\"parameters\":{"
                + "\"Force\":{\"is\":true},\"Services\":{\"is\":\"IIS, SMTP\"},"
                + "\"Thumbprint\":{\"is\":\"455A885832AEA5EF9C9C30068725ABBA99A674F8\"}}}]}],\"opaque\":[]}\n", ""), result);
    }

    @Test
    void withoutALocalServerItsNameIsUnknownAndNothingIsExact() {
        Run.Result result = Run.in(folder).file("a.ps1", ENABLE + "IIS").exlint("calls", "a.ps1");

        assertTrue(result.out().contains("\"exact\":false,\"calls\":[{\"on\":{\"unknown\":\"the server"), result.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"IIS | \"IIS\"", "[\"IIS\",\"POP\"] | \"POP, IIS\"", "8 | \"IIS\"", "\"IIS\" | \"IIS\""})
    void anArgumentIsJsonIfItReadsAsJson(String value, String services) {
        Run run = Run.in(folder).file("a.ps1", "param($s)\n" + ENABLE + "$s");

        Run.Result result = run.exlint("calls", "a.ps1", "--argument", "s=" + value);

        assertTrue(result.out().contains("\"Services\":{\"is\":" + services + "}"), result.out());
    }

    @Test
    void aScriptThatDoesNotParseRunsNothingAndIsExitZero() {
        Run.Result result = Run.in(folder).file("a.ps1", ENABLE + "IIS; if (").exlint("calls", "a.ps1");

        assertEquals(0, result.code());
        assertTrue(result.out().contains("\"exact\":true,\"calls\":[]"), result.out());
    }

    @Test
    void unseenCodeMakesEverythingAfterItUncertain() {
        Run run = Run.in(folder).file("a.ps1", ENABLE + "IIS\n. $PSScriptRoot\\missing.ps1\n" + ENABLE + "SMTP");

        String line = run.exlint("calls", "a.ps1", "--local-server", "EX01").out();

        assertTrue(line.contains("\"end\":81,\"exact\":true"), line);
        assertTrue(line.contains("\"start\":110,\"end\":192,\"exact\":false"), line);
        assertTrue(line.contains("\"opaque\":[{\"file\":\"a.ps1\",\"start\":82,\"end\":109,\"reason\":\"code that can't be seen"), line);
    }

    @Test
    void ruling49TheSettingsSayWhatTheOptionsDoNot() {
        Run run = Run.in(folder).file("exlint.psd1", "@{ Dialect = 7; DefaultServer = 'EX07' }")
                .file("a.ps1", ENABLE + "IIS && " + ENABLE + "POP");

        String bySettings = run.exlint("calls", "a.ps1").out();
        String byOptions = run.exlint("calls", "a.ps1", "--local-server", "EX01", "--dialect", "5.1").out();

        assertTrue(bySettings.contains("\"on\":{\"is\":\"EX07\"}"), bySettings);
        assertTrue(byOptions.contains("\"exact\":true,\"calls\":[]"), byOptions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "calls | takes one script | 3",
        "calls a.ps1 --argument x | --argument x has no value | 3",
        "calls none.ps1 | none.ps1: the script can't be read | 2",
        "calls a.ps1 --environment none.json | none.json: the snapshot can't be read | 2",
    })
    void whatCannotBeUsedIsSaidOnStderr(String arguments, String message, int code) {
        Run.Result result = Run.in(folder).file("a.ps1", "").exlint(arguments.split(" "));

        assertEquals(code, result.code());
        assertEquals("", result.out());
        assertTrue(result.err().contains(message), result.err());
    }
}
