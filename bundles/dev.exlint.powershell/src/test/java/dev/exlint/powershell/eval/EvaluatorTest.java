package dev.exlint.powershell.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;

class EvaluatorTest {

    private static void assertCalls(String expected, String script) {
        assertEquals(expected, Probe.calls(script));
    }

    // ---- values

    @Test
    void aVariableAssignedOnceIsItsValue() {
        assertCalls("a", "$x = 'a'; Set-Probe $x");
    }

    @Test
    void theLastAssignmentInTheFlowCounts() {
        assertCalls("b", "$x = 'a'; $x = 'b'; Set-Probe $x");
    }

    @Test
    void namesOfVariablesIgnoreCase() {
        assertCalls("a", "$Thumb = 'a'; Set-Probe $THUMB");
    }

    @Test
    void interpolationPutsInVariablesAndSubexpressionsButNoMembers() {
        assertCalls("a-2.Length", "$x = 'a'; Set-Probe \"$x-$(1 + 1).Length\"");
    }

    @Test
    void anEscapedDollarInAStringIsText() {
        assertCalls("$x a", "$x = 'a'; Set-Probe \"`$x $x\"");
    }

    @Test
    void arraysInStringsAreJoinedByBlanksUnlessOfsIsSet() {
        assertCalls("a b | a+b", "$x = 'a','b'; Set-Probe \"$x\"; $OFS = '+'; Set-Probe \"$x\"");
    }

    @Test
    void plusEqualsGrowsAnArray() {
        assertCalls("n Level=Low,High", "$l = @('Low'); $l += 'High'; Set-Probe n -Level $l");
    }

    @Test
    void operatorsOfKnownValuesFold() {
        assertCalls("a,b | x-y | 3 | A | b", "Set-Probe ('a','b' -join ','); Set-Probe ('x_y' -replace '_','-'); Set-Probe (1 + 2); "
                + "Set-Probe 'a'.ToUpper(); Set-Probe ('a b'.Split(' ')[1])");
    }

    @Test
    void anArrayOnTheLeftIsFilteredByAComparison() {
        assertCalls("n Level=Low", "$l = 'Low','High'; Set-Probe n -Level ($l -ne 'High')");
    }

    @Test
    void theFormatOperatorFillsPlaces() {
        assertCalls("a/b", "Set-Probe ('{0}/{1}' -f 'a','b')");
    }

    @Test
    void hashtablesAreChangedInPlaceThroughEveryVariable() {
        assertCalls("n Level=High", "$p = @{ Name = 'n' }; $q = $p; $q.Level = 'High'; Set-Probe @p");
    }

    @Test
    void aCloneOfAHashtableIsIndependent() {
        assertCalls("n", "$p = @{ Name = 'n' }; $q = $p.Clone(); $q.Level = 'High'; Set-Probe @p");
    }

    @Test
    void whatIsReadFromAFileOrTheUserIsUnknown() {
        assertCalls("?COMMAND_OUTPUT | ?USER_INPUT", "Set-Probe (Get-Content x.txt); Set-Probe (Read-Host)");
    }

    @Test
    void theNameOfTheLocalComputerIsUnknownButItsMeaningIsNot() {
        assertCalls("n Where=LOCAL", "Set-Probe n -Where $env:COMPUTERNAME");
    }

    @Test
    void aCastSticksToItsVariable() {
        assertCalls("7", "[string]$x = 1; $x = 7; Set-Probe $x");
    }

    @Test
    void aValueRemembersWhereItIsWritten() {
        Trace trace = Probe.trace("$l = 'Low','High'\nSet-Probe n -Level $l", EvaluationOptions.open(""), Dialect.WINDOWS_POWERSHELL_5_1);

        BoundParameter level = trace.invocations().get(0).binding().parameter("level").orElseThrow();

        assertEquals(5, level.literal().orElseThrow().start());
        assertEquals(37, level.argument().orElseThrow().start());
        PsArray given = (PsArray) ((Known) level.given()).content();
        assertTrue(((Known) given.elements().get(1)).sources().get(0) instanceof StringConstantExpressionAst);
    }

    // ---- paths

    @Test
    void aKnownConditionChoosesOneBranch() {
        assertCalls("a", "if (1 -eq 1) { Set-Probe a } else { Set-Probe b }");
    }

    @Test
    void codeThatNeverRunsMakesNoCall() {
        assertCalls("", "if ($false) { Set-Probe a }");
    }

    @Test
    void anUnknownConditionMakesBothBranchesPossible() {
        assertCalls("maybe a | maybe b | c", "if (Test-Path x) { Set-Probe a } else { Set-Probe b }; Set-Probe c");
    }

    @Test
    void pathsThatMeetMakeAValueOneOfSeveral() {
        assertCalls("[a, b]", "if (Test-Path x) { $x = 'a' } else { $x = 'b' }; Set-Probe $x");
    }

    @Test
    void anUnknownReturnMakesEverythingAfterItPossible() {
        assertCalls("maybe a", "if (Test-Path x) { return }; Set-Probe a");
    }

    @Test
    void nothingRunsAfterExitReturnOrThrow() {
        assertCalls("a", "Set-Probe a; exit; Set-Probe b");
        assertCalls("a", "Set-Probe a; return; Set-Probe b");
        assertCalls("a", "Set-Probe a; throw 'x'; Set-Probe b");
    }

    @Test
    void switchWithoutBreakRunsEveryClauseThatMatches() {
        assertCalls("a | b", "switch ('x') { 'x' { Set-Probe a } 'y' { Set-Probe no } { $_ -eq 'x' } { Set-Probe b } default { Set-Probe no } }");
    }

    @Test
    void aSwitchOverAnEmptyListRunsNothing() {
        assertCalls("", "switch (@()) { default { Set-Probe a } }");
    }

    @Test
    void anUnknownSwitchValueMakesTheResultOneOfTheClauses() {
        assertCalls("[a, b]", "switch (Read-Host) { 'x' { $r = 'a' } default { $r = 'b' } }; Set-Probe $r");
    }

    @Test
    void foreachOverALiteralListIsUnrolled() {
        assertCalls("a | b", "foreach ($n in 'a','b') { Set-Probe $n }");
    }

    @Test
    void breakAndContinueAreFollowed() {
        assertCalls("b", "foreach ($n in 'a','b','c') { if ($n -eq 'a') { continue }; if ($n -eq 'c') { break }; Set-Probe $n }");
    }

    @Test
    void forAndWhileAreUnrolledWhileTheirConditionIsKnown() {
        assertCalls("0 | 1 | x | xx", "for ($i = 0; $i -lt 2; $i++) { Set-Probe $i }; $t = 'x'; while ($t.Length -lt 3) { Set-Probe $t; $t += 'x' }");
    }

    @Test
    void aLoopOverUnknownItemsMakesWhatItAssignsUnknown() {
        assertCalls("maybe ?COMMAND_OUTPUT Where=?LOOP | ?LOOP", "$last = 'none'; foreach ($f in Get-ChildItem) { Set-Probe $f -Where $last; $last = $f }; "
                + "Set-Probe $last");
    }

    @Test
    void aLoopOverUnknownItemsKeepsWhatItDoesNotAssignAlsoWithCommandsThatCollectTheirInput() {
        assertCalls("kept", "$kept = 'kept'; foreach ($f in Get-ChildItem) { $sorted = 'b', 'a' | Sort-Object }; Set-Probe $kept");
        assertCalls("kept", "$kept = 'kept'; foreach ($f in Get-ChildItem) { 'b', 'a' | Tee-Object -Variable both | Out-Null }; Set-Probe $kept");
    }

    @Test
    void aCatchRunsOnlyIfSomethingMayGoWrong() {
        assertCalls("a | b", "try { Set-Probe a } catch { Set-Probe no }; Set-Probe b");
        assertCalls("maybe c | b", "try { Get-Thing } catch { Set-Probe c }; Set-Probe b");
        assertCalls("c", "try { throw 'x'; Set-Probe no } catch { Set-Probe c }");
    }

    @Test
    void aFinallyBlockRunsOnEveryWayOut() {
        assertCalls("f", "try { return } finally { Set-Probe f }; Set-Probe no");
    }

    @Test
    void aTrapLetsTheNextStatementRun() {
        assertCalls("t | b", "trap { Set-Probe t; continue }; throw 'x'; Set-Probe b");
    }

    // ---- functions

    @Test
    void functionsAreFollowedWithTheirArguments() {
        assertCalls("a Level=Low", "function f($n, [string[]]$l = 'Low') { Set-Probe $n -Level $l }; f a");
    }

    @Test
    void aFunctionSeesItsCallersVariablesAndKeepsItsOwn() {
        assertCalls("a | b", "$x = 'a'; function f { Set-Probe $x; $x = 'c' }; f; $x = 'b'; f");
    }

    @Test
    void aCompoundAssignmentInAFunctionDoesNotReadTheCallersValue() {
        assertCalls("n Level=High", "$l = @('Low'); function f { $l += 'High'; Set-Probe n -Level $l }; f");
    }

    @Test
    void scriptScopeIsChangedFromWithinAFunction() {
        assertCalls("b", "$x = 'a'; function f { $script:x = 'b' }; f; Set-Probe $x");
    }

    @Test
    void aFunctionGivesBackWhatItPutsOut() {
        assertCalls("n Level=Low,High", "function f { 'Low'; 'High' }; Set-Probe n -Level (f)");
    }

    @Test
    void theIndexThatArrayListAddGivesJoinsTheOutput() {
        assertCalls("n Note=[0, Low]", "function f { $l = New-Object System.Collections.ArrayList; $l.Add('Low'); $l }; Set-Probe n -Note (f)");
    }

    @Test
    void aFunctionThatNothingCallsIsJudgedWithUnknownParameters() {
        assertEquals("maybe ?PARAMETER Level=Low", Probe.open("function f($n) { Set-Probe $n -Level Low }"));
    }

    @Test
    void aFunctionThatNothingCallsNeverRunsInAScriptWithoutUnseenCode() {
        assertCalls("", "function f($n) { Set-Probe $n }");
        assertCalls("maybe ?PARAMETER ...", "function f($n) { Set-Probe $n }; iex (Read-Host)");
    }

    @Test
    void shouldProcessSaysNoUnderWhatIfAndYesOtherwise() {
        assertCalls("a | c", "function f { [CmdletBinding(SupportsShouldProcess)] param($n) if ($PSCmdlet.ShouldProcess('x')) { Set-Probe $n } }; "
                + "f a; f b -WhatIf; f c");
        assertCalls("maybe a", "function f { [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')] param($n) "
                + "if ($PSCmdlet.ShouldProcess('x')) { Set-Probe $n } }; f a");
    }

    @Test
    void aFunctionOfTheSameNameHidesTheCommandButNotTheQualifiedName() {
        Trace trace = Probe.trace("function Set-Probe { }; Set-Probe a; Module\\Set-Probe b", EvaluationOptions.open(""),
                Dialect.WINDOWS_POWERSHELL_5_1);

        assertEquals("b", Probe.show(trace));
        assertEquals(1, trace.shadowed().size());
    }

    @Test
    void aliasesOfTheScriptAndTheCallOperatorReachTheCommand() {
        assertCalls("a | b | c", "Set-Alias sp Set-Probe; sp a; & 'Set-Probe' b; $c = 'set-probe'; & $c c");
    }

    @Test
    void endlessRecursionEndsAsTooMuchWork() {
        Trace trace = Probe.trace("function f { f; Set-Probe a }; f", EvaluationOptions.open(""), Dialect.WINDOWS_POWERSHELL_5_1);

        assertTrue(trace.complete());
        assertFalse(trace.opaque().isEmpty());
    }

    // ---- pipelines and blocks

    @Test
    void forEachObjectAndWhereObjectRunTheirBlocks() {
        assertCalls("b | c", "'a','b','c' | Where-Object { $_ -ne 'a' } | ForEach-Object { Set-Probe $_ }");
    }

    @Test
    void objectsOfThePipelineBindOneByOne() {
        assertCalls("a | b", "'a','b' | Set-Probe");
    }

    @Test
    void aPropertyOfThePipelinesObjectBindsByName() {
        assertCalls("a", "[pscustomobject]@{ Name = 'a' } | Set-Probe");
    }

    @Test
    void theMethodsForEachAndWhereRunTheirBlocks() {
        assertCalls("b", "('a','b').Where({ $_ -ne 'a' }).ForEach({ Set-Probe $_ })");
        assertEquals("maybe on ?OPAQUE_CODE ?OPAQUE_CODE", Probe.open("(Get-Thing).ForEach({ Set-Probe $_ })"));
    }

    @Test
    void selectAndSortPickKnownObjects() {
        assertCalls("a", "'c','a','b' | Sort-Object | Select-Object -First 1 | Set-Probe");
    }

    @Test
    void aBlockOnAnotherComputerSeesOnlyWhatItIsGiven() {
        assertCalls("on EX02 a Where=b | on EX02 !ParameterArgumentValidationErrorNullNotAllowed", "$x = 'a'; "
                + "Invoke-Command -ComputerName EX02 { param($y) Set-Probe $using:x -Where $y; Set-Probe $x } -ArgumentList 'b'");
    }

    @Test
    void everyComputerOfAListRunsTheBlock() {
        assertCalls("on A n | on B n", "Invoke-Command -ComputerName A,B -ScriptBlock { Set-Probe n }");
    }

    @Test
    void aPrefixOfAnImportedSessionNamesTheCommand() {
        assertCalls("on ex1 a", "$s = New-PSSession -ConnectionUri http://ex1/PowerShell/; Import-PSSession $s -Prefix My; Set-MyProbe a");
    }

    @Test
    void whatIfOfTheScriptReachesItsCalls() {
        assertCalls("whatif a", "$WhatIfPreference = $true; Set-Probe a");
        assertCalls("whatif a WhatIf=true | b WhatIf=false", "Set-Probe a -WhatIf; Set-Probe b -WhatIf:$false");
    }

    @Test
    void codeThatCannotBeSeenMakesVariablesUnknown() {
        Trace trace = Probe.trace("$x = 'a'; . .\\lib.ps1; Set-Probe $x; iex $y", EvaluationOptions.open(""), Dialect.WINDOWS_POWERSHELL_5_1);

        assertEquals("?OPAQUE_CODE", Probe.show(trace));
        assertEquals(2, trace.opaque().size());
    }

    @Test
    void theShellsOwnStartFileChangesNothing() {
        assertCalls("a", "$x = 'a'; . 'C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin\\RemoteExchange.ps1'; "
                + "Connect-ExchangeServer -Auto; Set-Probe $x");
    }

    // ---- how the script is started

    @Test
    void anOpenParameterIsUnknownWithItsDefaultAsLikely() {
        assertEquals("?PARAMETER[a] Level=?PARAMETER", Probe.open("param($n = 'a', $l) Set-Probe $n -Level $l"));
    }

    @Test
    void withoutArgumentsAParameterIsItsDefault() {
        assertCalls("a", "param($n = 'a') Set-Probe $n");
    }

    @Test
    void aGivenArgumentIsTheParametersValue() {
        Trace trace = Probe.trace("param($n = 'a') Set-Probe $n", EvaluationOptions.closed(Map.of("N", new Known("b")), ""),
                Dialect.WINDOWS_POWERSHELL_5_1);

        assertEquals("b", Probe.show(trace));
    }

    @Test
    void anUndefinedVariableIsNullForAScriptAndUnknownForASnippet() {
        assertCalls("!ParameterArgumentValidationErrorNullNotAllowed", "Set-Probe $nowhere");
        assertEquals("?UNDEFINED_VARIABLE", Probe.open("Set-Probe $nowhere"));
    }

    @Test
    void aFileThatDoesNotParseRunsNothingButIsJudgedInACheck() {
        assertCalls("", "Set-Probe a; $x = @('a' 'b')");
        assertTrue(Probe.open("Set-Probe a; $x = @('a' 'b')").contains("a"));
    }

    // ---- bounds

    @Test
    void nestedLoopsOverRangesEndWithinTheBudget() {
        Trace trace = Probe.trace("foreach ($a in 1..1000) { foreach ($b in 1..1000) { foreach ($c in 1..1000) { Set-Probe $a } } }",
                EvaluationOptions.open(""), Dialect.WINDOWS_POWERSHELL_5_1);

        assertTrue(trace.invocations().size() < 100_000);
    }

    @Test
    void deeplyNestedLoopsOfUnknownRoundsEnd() {
        String loops = "while (Test-Path x) { $i++; ".repeat(30) + "Set-Probe $i" + "}".repeat(30);

        assertEquals("maybe ?LOOP", Probe.open(loops));
    }

    @Test
    void aPipelineThatMultipliesItsObjectsEnds() {
        Trace trace = Probe.trace("1..1000" + " | ForEach-Object { $_; $_ }".repeat(20) + " | Set-Probe", EvaluationOptions.open(""),
                Dialect.WINDOWS_POWERSHELL_5_1);

        assertTrue(trace.invocations().size() < 30_000);
    }

    @Test
    void doublingStringsEndAsTooMuchWork() {
        assertCalls("?TOO_MUCH_WORK", "$s = 'x'; foreach ($i in 1..2000) { $s = $s + $s }; Set-Probe $s");
    }

    @Test
    void aSpentBudgetLeavesAnIncompleteTrace() {
        Trace trace = Evaluator.evaluate(dev.exlint.powershell.parse.Parser.parse(dev.exlint.powershell.source.SourceText.of("Set-Probe a\n".repeat(50)),
                Dialect.WINDOWS_POWERSHELL_5_1, dev.exlint.powershell.source.Budget.unlimited()), World.Empty.INSTANCE,
                new dev.exlint.powershell.eval.CommandModels(java.util.List.of(new Probe())), EvaluationOptions.open(""),
                dev.exlint.powershell.source.Budget.ofSteps(20));

        assertFalse(trace.complete());
        assertTrue(trace.invocations().size() < 50);
    }

    @Test
    void deepNestingDoesNotOverflowTheStack() {
        assertEquals("?TOO_MUCH_WORK", Probe.open("Set-Probe " + "(".repeat(900) + "'a'" + ")".repeat(900)));
    }
}
