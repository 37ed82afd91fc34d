package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxCommandTest {

    @TempDir
    private Path folder;

    @Test
    void tokensAreOneObjectOnOneLineInTheShapeOfTheRecordings() {
        Run.Result result = Run.in(folder).file("a.ps1", "\uFEFFGet-Date -A 1").exlint("tokens", "a.ps1");

        assertEquals(new Run.Result(0, "{\"file\":\"a.ps1\",\"errors\":[],\"tokens\":["
                + "[\"Generic\",0,8,{\"flags\":\"CommandName\",\"value\":\"Get-Date\"}],"
                + "[\"Parameter\",9,11,{\"name\":\"A\"}],[\"Number\",12,13,{\"type\":\"Int32\",\"value\":\"1\"}]]}\n", ""), result);
    }

    @Test
    void astHasErrorsAndTreeAndOnRequestTokensAndIsExitZeroAlsoWithErrors() {
        Run run = Run.in(folder).file("a.ps1", "1 +");

        Run.Result plain = run.exlint("ast", "a.ps1");
        Run.Result full = run.exlint("ast", "--tokens", "a.ps1");

        assertEquals(0, plain.code());
        String start = "{\"file\":\"a.ps1\",\"errors\":[[\"ExpectedValueExpression\",3,3,true]],";
        assertTrue(plain.out().startsWith(start + "\"ast\":[\"ScriptBlockAst\",0,3,"), plain.out());
        assertTrue(full.out().startsWith(start + "\"tokens\":[[\"Number\",0,1,"), full.out());
    }

    @Test
    void aFolderGivesALineForEachScriptAndArgumentsKeepTheirOrder() {
        Run run = Run.in(folder).file("b.ps1", "").file("s/d.ps1", "").file("s/c.psm1", "");

        List<String> files = run.exlint("ast", "s", "b.ps1").out().lines().map(line -> line.substring(0, line.indexOf(','))).toList();

        assertEquals(List.of("{\"file\":\"s/c.psm1\"", "{\"file\":\"s/d.ps1\"", "{\"file\":\"b.ps1\""), files);
    }

    @Test
    void theDialectIsTheOptionsElseTheScripts() {
        Run run = Run.in(folder).file("plain.ps1", "a && b").file("seven.ps1", "#Requires -Version 7.2\na && b")
                .file("core.ps1", "#requires -PSEdition Core\na && b");

        assertTrue(run.exlint("ast", "plain.ps1").out().contains("[\"InvalidEndOfLine\""));
        assertTrue(run.exlint("ast", "plain.ps1", "--dialect", "7").out().contains("\"errors\":[]"));
        assertTrue(run.exlint("ast", "seven.ps1").out().contains("\"errors\":[]"));
        assertTrue(run.exlint("ast", "core.ps1").out().contains("\"errors\":[]"));
        assertTrue(run.exlint("ast", "seven.ps1", "--dialect", "5.1").out().contains("[\"InvalidEndOfLine\""));
    }

    @Test
    void whatCannotBeReadIsExitTwoAndTheOthersAreWritten() {
        Run.Result result = Run.in(folder).file("a.ps1", "1").exlint("ast", "missing.ps1", "a.ps1");

        assertEquals(2, result.code());
        assertEquals(1, result.out().lines().count());
        assertTrue(result.err().startsWith("exlint: missing.ps1: there is no such file or folder"), result.err());
    }

    @Test
    void aTreeOfAnyDepthIsWritten() {
        Run.Result result = Run.in(folder).file("a.ps1", "(".repeat(5000) + "1").exlint("ast", "a.ps1");

        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().endsWith("}\n"));
    }

    @Test
    void standardInputHasTheNameGiven() {
        Run run = Run.in(folder).withInput("1");

        assertTrue(run.exlint("ast", "-", "--stdin-filename", "x/y.ps1").out().startsWith("{\"file\":\"x/y.ps1\","));
        assertTrue(run.withInput("1").exlint("tokens", "-").out().startsWith("{\"file\":\"-\","));
    }

    @Test
    void aTreeForPeopleNamesFileLanguageErrorsAndNodes() {
        Run run = Run.in(folder).file("a.ps1", "Get-Date -A:1\n1 +").file("b.ps1", "#requires -PSEdition Core\n\"\u001b[31m\"");

        Run.Result result = run.exlint("ast", "--tree", "a.ps1", "b.ps1");

        assertEquals(new Run.Result(0, """
                a.ps1 (Windows PowerShell 5.1)
                2:4 ExpectedValueExpression 17..17
                ScriptBlockAst 0..17
                  NamedBlockAst 0..17
                    PipelineAst 0..13
                      CommandAst 0..13
                        StringConstantExpressionAst 0..8  Get-Date
                        CommandParameterAst 9..13  -A
                          ConstantExpressionAst 12..13  1
                    PipelineAst 14..17
                      CommandExpressionAst 14..17
                        BinaryExpressionAst 14..17  Plus
                          ConstantExpressionAst 14..15  1
                          ErrorExpressionAst 17..17

                b.ps1 (PowerShell 7)
                ScriptBlockAst 0..33
                  NamedBlockAst 26..33
                    PipelineAst 26..33
                      CommandExpressionAst 26..33
                        StringConstantExpressionAst 26..33  "\u241b[31m"
                """, ""), result);
    }

    @Test
    void theTreeForPeopleHasNoTokens() {
        Run run = Run.in(folder).file("a.ps1", "1");

        assertEquals(3, run.exlint("ast", "--tree", "--tokens", "a.ps1").code());
        assertTrue(run.exlint("tokens", "--tree", "a.ps1").err().contains("there is no option --tree"));
        assertTrue(run.exlint("ast", "--help").out().contains("--tree"));
    }

    @Test
    void ruling48TheSettingsSayDialectAndCodePageWhereScriptAndOptionsDoNot() {
        byte[] czech = "a && \"služby\"".getBytes(Charset.forName("windows-1250"));
        Run run = Run.in(folder).file("s/exlint.psd1", "@{ Dialect = 7; AnsiCodePage = 1250 }").file("s/a.ps1", czech)
                .file("s/b.ps1", "#requires -PSEdition Desktop\na && b").file("c.ps1", czech);

        assertTrue(run.exlint("ast", "s/a.ps1").out().contains("\"errors\":[]"));
        assertTrue(run.exlint("tokens", "s/a.ps1").out().contains("služby"));
        assertTrue(run.exlint("ast", "s/b.ps1").out().contains("InvalidEndOfLine"));
        assertTrue(run.exlint("ast", "c.ps1").out().contains("InvalidEndOfLine"));
        assertTrue(run.exlint("ast", "c.ps1", "--settings", "s/exlint.psd1").out().contains("\"errors\":[]"));
        assertTrue(run.exlint("ast", "s/a.ps1", "--settings", "none").out().contains("InvalidEndOfLine"));
        assertTrue(run.exlint("ast", "s/a.ps1", "--dialect", "5.1").out().contains("InvalidEndOfLine"));
    }

    @Test
    void wrongSettingsAreExitThreeAndNothingIsWritten() {
        Run.Result result = Run.in(folder).file("exlint.psd1", "@{ Dialect = 6 }").file("a.ps1", "1").exlint("ast", "a.ps1");

        assertEquals(new Run.Result(3, "", "exlint: exlint.psd1:1: column 14: there is no dialect 6; it is 5.1 or 7\n"), result);
    }
}
