package dev.exlint.powershell.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.powershell.eval.Probe;
import org.junit.jupiter.api.Test;

class BinderTest {

    private static void assertBinds(String expected, String arguments) {
        assertEquals(expected, Probe.calls("Set-Probe " + arguments));
    }

    @Test
    void h20OnlyTheTableTellsWhetherAParameterTakesTheNextWord() {
        assertBinds("n Force=true", "-Force n");
        assertBinds("!MissingMandatoryParameter", "-Where n");
    }

    @Test
    void h21PrefixesAliasesAndCommonParametersAreTold() {
        assertBinds("n Force=true Level=Low", "n -Lvl Low -fo");
        assertBinds("!AmbiguousParameter", "-N n");
        assertBinds("!AmbiguousParameter", "n -E x");
        assertBinds("n ErrorAction=Stop", "n -ea Stop");
    }

    @Test
    void aUniquePrefixNamesAParameter() {
        assertBinds("n Force=true Level=Low", "-Na n -Le Low -Fo");
    }

    @Test
    void anAliasNamesAParameter() {
        assertBinds("n Level=Low", "n -Lvl Low");
    }

    @Test
    void aPrefixOfTwoDeclaredParametersIsAmbiguous() {
        assertBinds("!AmbiguousParameter", "-N n");
    }

    @Test
    void aDeclaredParameterWinsOverCommonOnes() {
        assertBinds("n Where=x", "n -Wher x");
        assertBinds("Identity=x", "-I x");
    }

    @Test
    void theColonFormTakesAWholeList() {
        assertBinds("n Level=Low,High", "n -Level:Low,High");
    }

    @Test
    void aSwitchIsOffOnlyByColon() {
        assertBinds("n Force=false", "n -Force:$false");
        assertBinds("!PositionalParameterNotFound", "n -Force $false");
    }

    @Test
    void nothingGivenToASwitchLeavesItOnAndATextIsRefused() {
        assertBinds("n Force=true", "n -Force:$null");
        assertBinds("!CannotConvertArgument", "n -Force:'false'");
    }

    @Test
    void aBareWordAfterTheListIsPositional() {
        assertBinds("High Level=Low", "-Level Low High");
        assertBinds("!PositionalParameterNotFound", "-Name n -Level Low High");
    }

    @Test
    void anUnknownNameIsRefused() {
        assertBinds("!NamedParameterNotFound", "n -Nope");
    }

    @Test
    void aParameterGivenTwiceIsRefused() {
        assertBinds("!ParameterAlreadyBound", "-Name n -Name m");
    }

    @Test
    void aParameterBeforeAnotherHasNoValueButALookalikeIsOne() {
        assertBinds("!MissingArgument", "n -Where -Force");
        assertBinds("n Where=-Bogus", "n -Where -Bogus");
        assertBinds("!MissingArgument", "n -Where");
    }

    @Test
    void twoSetsAtOnceFitNoSet() {
        assertBinds("!AmbiguousParameterSet", "-Identity x -Where y");
    }

    @Test
    void aMissingMandatoryParameterKeepsTheCommandFromRunning() {
        assertBinds("!MissingMandatoryParameter", "-Level Low");
    }

    @Test
    void nullAndEmptyTextAreRefusedForAMandatoryParameter() {
        assertBinds("!ParameterArgumentValidationErrorNullNotAllowed", "-Name $null");
        assertBinds("!ParameterArgumentValidationErrorEmptyStringNotAllowed", "-Name ''");
        assertBinds("n Where=null", "n -Where $null");
    }

    @Test
    void aTextParameterRefusesListsEvenOfOneElement() {
        assertBinds("!CannotConvertArgument", "a,b");
        assertBinds("!CannotConvertArgument", "@('a')");
    }

    @Test
    void aNumberAsArgumentKeepsItsTextButNotInParentheses() {
        assertBinds("00123", "00123");
        assertBinds("1234E56", "1234E56");
        assertBinds("1.234E+59", "(1234E56)");
    }

    @Test
    void afterTwoDashesNothingIsAParameter() {
        assertBinds("-Force Level=Low", "-Level Low -- -Force");
    }

    @Test
    void aPrefixCountsOnlyWhenItIsTheWholeText() {
        assertBinds("n Level=Low", "n -Level L");
        assertBinds("!CannotConvertArgumentNoMessage", "n -Level L,High");
        assertBinds("!CannotConvertArgumentNoMessage", "n -Level H");
    }

    @Test
    void aSplattedTableNamesParametersByPrefixToo() {
        assertEquals("n Force=true Level=Low", Probe.calls("$p = @{ Na = 'n'; Level = 'Low'; Force = $true }; Set-Probe @p"));
    }

    @Test
    void aSplattedArrayIsPositionalAndATextIsItsCharacters() {
        assertEquals("n Level=Low", Probe.calls("$a = @('n'); Set-Probe @a -Level Low"));
        assertEquals("!PositionalParameterNotFound", Probe.calls("$t = 'ab'; Set-Probe @t"));
        assertEquals("a", Probe.calls("$t = 'a'; Set-Probe @t"));
    }

    @Test
    void anUnknownSplatLeavesTheCallOpen() {
        assertEquals("Level=Low ...", Probe.calls("$p = Get-Thing; Set-Probe @p -Level Low"));
    }

    @Test
    void splattedAndWrittenIsAnErrorBefore71AndTheWrittenOneWinsAfter() {
        String script = "$p = @{ Name = 'a' }; Set-Probe @p -Name b";

        assertEquals("!ParameterAlreadyBound", Probe.calls(script));
    }

    @Test
    void anObjectWithoutAnyFreeParameterIsNotBound() {
        assertEquals("!InputObjectNotBound", Probe.calls("'a' | Set-Probe -Name b"));
    }

    @Test
    void defaultParameterValuesAreAddedUnlessGiven() {
        assertEquals("n Where=w | n Where=x",
                Probe.calls("$PSDefaultParameterValues = @{ 'Set-*:Where' = 'w' }; Set-Probe n; Set-Probe n -Where x"));
    }
}
