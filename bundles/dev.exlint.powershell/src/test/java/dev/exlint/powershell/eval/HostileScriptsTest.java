package dev.exlint.powershell.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;

/** Scripts that would take for ever or fill the memory come to an end after few steps, and what they calculate is unknown. */
class HostileScriptsTest {

    private static final int FEW_STEPS = 400_000;

    private static Trace trace(String script) {
        return Evaluator.evaluate(Parser.parse(SourceText.of(script), Dialect.POWERSHELL_7, Budget.unlimited()), World.Empty.INSTANCE,
                new CommandModels(List.of(new Probe())), EvaluationOptions.closed(Map.of(), ""), Budget.ofSteps(FEW_STEPS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$a = @(1..9000); foreach ($i in 1..9999) { $a = $a + $a }", "function f($n) { f ($n + 1); f ($n + 2) }; f 0",
        "1..10000 | % { 1..10000 | % { 1..10000 | % { $x = $_ } } }", "$x = ('a' * 50) + '!'; 1..5000 | % { $x -match '^(a+)+$' }",
        "$x = 'a' * 99000; 1..9999 | % { $y = $x.Replace('a', 'b') }", "$x = ,'aaaaaaaaaa' * 9000; 1..9999 | % { $y = $x -join ',' }",
        "$x = 1..9999; 1..9999 | % { $y = $x | Sort-Object -Descending }", "$x = 1..9999; 1..9999 | % { $x -contains 20000 }",
        "$x = 1..9999; 1..9999 | % { $x[5] = $_ }", "$h = @{}; 1..9999 | % { $h[\"k$_\"] = $_ }",
        "$h = @{}; 1..9000 | % { $h[\"k$_\"] = $_ }; foreach ($k in $h.Keys) { $h[$k] }", "$o = 1..5000; 1..1000 | % { $o | Group-Object }",
        "$o = 1..3000; 1..1000 | % { Compare-Object $o (3000..1) }", "$a = @(); 1..5000 | % { $a = @($a, $a) }; if (Get-X) { $a = 1 }; \"$a\"",
        "$a = @{}; 1..5000 | % { $a = @{ x = $a; y = $a } }; if (Get-X) { $a = 1 }",
        "$a = 1..9999; $b = ,$a * 9999; $c = ,$b * 9999; if (Get-X) { $c = 1 }", "$a = 1; 1..5000 | % { $a = ($a, $a) | Group-Object { 1 } }",
        "$l = New-Object System.Collections.ArrayList; 1..100 | % { [void]$l.Add($l) }", "$x = 'a' * 4000; 1..9999 | % { $x -like ('*a' * 140 + 'b') }",
        "'a' | % { $_ * 100000 } | % { $_ -split '' }", "$x = 'a' * 4000; 1..9999 | % { $x -replace '(a|aa)+$', 'b' }"})
    void ends(String script) {
        Trace trace = trace(script + "; Set-Probe n");

        assertTrue(trace.complete());
        assertEquals(1, trace.invocations().size());
    }

    @Test
    void nothingComesAfterALoopWithoutEnd() {
        assertEquals("", Probe.show(trace("while ($true) { $i++ }; Set-Probe n")));
        assertEquals("", Probe.show(trace("for (;;) { for (;;) { $i++ } }; Set-Probe n")));
    }

    @Test
    void aLongLoopIsLeftByItsBreak() {
        assertEquals("maybe n", Probe.show(trace("while ($true) { $i++; if ($i -gt 5000) { break } }; Set-Probe n")));
    }

    @Test
    void patternsOfAScriptShareTheirWork() {
        Trace trace = trace("$x = ('a' * 50) + '!'; 1..9000 | % { if ($x -match '^(a+)+$') { Set-Probe y } }; Set-Probe n");

        assertTrue(trace.complete());
    }
}
