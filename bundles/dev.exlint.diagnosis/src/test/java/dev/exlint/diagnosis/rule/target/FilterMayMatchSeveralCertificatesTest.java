package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterMayMatchSeveralCertificatesTest {

    private static final String RULE = "EXFilterMayMatchSeveralCertificates";

    private static List<String> without(String script) {
        return Expectations.findings(script, Hybrid.withoutSnapshot()).stream().filter(each -> each.rule().equals(RULE))
                .map(each -> each.level().word() + ' ' + each.certain()).toList();
    }

    private static List<String> with(String script) {
        return Rewritten.all(RULE, script).stream().map(each -> each.level().word() + ' ' + each.certain()).toList();
    }

    @Test
    void ruling10And21WithoutSnapshotAnyFilterButTheThumbprintCountsAndKeepsItsLevel() {
        for (String found : List.of("(Get-ExchangeCertificate | ? Subject -like '*mail*').Thumbprint",
                "(Get-ExchangeCertificate -Server EX01 | Where-Object { $_.NotAfter -gt (Get-Date) } | Sort-Object NotAfter).Thumbprint",
                "(Get-ExchangeCertificate).Thumbprint")) {
            assertEquals(List.of("warning false"), without("Enable-ExchangeCertificate " + found + " -Services POP"), found);
            assertEquals(List.of("warning false"), without("$c = " + found + "\nEnable-ExchangeCertificate -Thumbprint $c -Services POP"),
                    found);
        }
    }

    @Test
    void aChoiceOfOneIsFine() {
        for (String found : List.of("(Get-ExchangeCertificate | ? Subject -like '*mail*' | sort NotAfter -Descending | select -First 1).Thumbprint",
                "(Get-ExchangeCertificate | ? Subject -like '*mail*')[0].Thumbprint",
                "(Get-ExchangeCertificate | ? { $_.Thumbprint -eq $x }).Thumbprint",
                "(Get-ExchangeCertificate -Thumbprint $x).Thumbprint", "(Get-ExchangeCertificate | Get-TheRightOne).Thumbprint")) {
            assertEquals(List.of(), without("param($x)\nEnable-ExchangeCertificate " + found + " -Services POP"), found);
        }
    }

    @Test
    void aLoopOrALookAtTheCountShowsThatSeveralAreThoughtOf() {
        assertEquals(List.of(), without("""
                $all = Get-ExchangeCertificate | ? Subject -like '*mail*'
                foreach ($c in $all) { Enable-ExchangeCertificate $c.Thumbprint -Services POP }
                """));
        assertEquals(List.of(), without("""
                $c = Get-ExchangeCertificate | ? Subject -like '*mail*'
                if (@($c).Count -ne 1) { throw 'not one' }
                Enable-ExchangeCertificate $c.Thumbprint -Services POP
                """));
    }

    @Test
    void ruling28bDomainNamesStoresAndTextsOfSeveralCount() {
        for (String found : List.of("(Get-ExchangeCertificate -DomainName mail.contoso.example).Thumbprint",
                "(Get-ChildItem Cert:\\LocalMachine\\My | ? { $_.Subject -like '*mail*' }).Thumbprint",
                "(Get-ExchangeCertificate | ? FriendlyName -eq 'mail').Thumbprint.ToString()")) {
            assertEquals(List.of("warning false"), without("Enable-ExchangeCertificate " + found + " -Services POP"), found);
        }
        assertEquals(List.of("warning false"), without("""
                $c = Get-ExchangeCertificate | ? Issuer -match 'DigiCert'
                Enable-ExchangeCertificate -Thumbprint "$($c.Thumbprint)" -Services POP
                """));
    }

    @Test
    void ruling28bATextOfSeveralIsSaidOnce() {
        Expectations.check("""
                $c = Get-ExchangeCertificate | ? Subject -like '*mail*'
                Enable-ExchangeCertificate -Thumbprint "$($c.Thumbprint)" -Services POP #~ warning EXFilterMayMatchSeveralCertificates
                """, Hybrid.kb().context());
    }

    @Test
    void nothingFoundIsNotSeveral() {
        assertEquals(List.of(),
                with("$c = Get-ExchangeCertificate | ? Subject -eq 'CN=nobody'\nEnable-ExchangeCertificate $c.Thumbprint -Services POP"));
    }

    @Test
    void oneWayThatGivesSeveralIsEnough() {
        assertEquals(List.of("warning false"), without("""
                $old = Get-ChildItem cert:\\LocalMachine\\My | where { $_.Subject -like 'CN=mail*' }
                if ($old) { $t = $old.Thumbprint.ToString() } else { $t = '' }
                Remove-ExchangeCertificate -Thumbprint $t
                """));
    }

    @Test
    void aFilterThatLeavesAThumbprintOutFitsTheOthers() {
        assertEquals(List.of("warning false"), without("""
                param($new)
                $old = Get-ExchangeCertificate | where { $_.Thumbprint -ne $new -and $_.Subject -eq 'CN=mail' }
                Remove-ExchangeCertificate -Thumbprint $old.Thumbprint
                """));
        assertEquals(List.of(), without("Get-ExchangeCertificate | where { $_.Thumbprint -ne $new } | Remove-ExchangeCertificate"));
    }

    @Test
    void readingFailsWithSeveralTooAndAPipeIntoAReadIsFine() {
        assertEquals(List.of("warning false"), without("$c = Get-ExchangeCertificate | where Subject -like '*mail*'\n"
                + "Get-ExchangeCertificate -Thumbprint $c.Thumbprint"));
        assertEquals(List.of(), without("Get-ExchangeCertificate | where Subject -like '*mail*' | Get-ExchangeCertificate"));
    }

    @Test
    void aPipeActsOnEach() {
        assertEquals(List.of("warning false"),
                without("Get-ExchangeCertificate | ? Subject -like '*mail*' | Enable-ExchangeCertificate -Services POP"));
        assertEquals(List.of("warning false"),
                without("Get-ExchangeCertificate -DomainName a.b | Enable-ExchangeCertificate -Services POP"));
        assertEquals(List.of(),
                without("Get-ExchangeCertificate | ? Subject -like '*mail*' | select -First 1 | Enable-ExchangeCertificate -Services POP"));
    }

    @Test
    void ruling37ARehearsedPipeIsInfoAndAnArgumentFailsAllTheSame() {
        assertEquals(List.of("info false"),
                without("Get-ExchangeCertificate | ? Subject -like '*mail*' | Enable-ExchangeCertificate -Services POP -WhatIf"));
        assertEquals(List.of("warning false"),
                without("Enable-ExchangeCertificate (Get-ExchangeCertificate | ? Subject -like '*m*').Thumbprint -Services POP -WhatIf"));
    }

    @Test
    void not14AnUnfilteredPipeIsSaidOnce() {
        assertEquals(List.of(), without("Get-ExchangeCertificate | Enable-ExchangeCertificate -Services POP"));
    }

    @Test
    void ruling21ACompleteSnapshotDecides() {
        assertEquals(List.of(),
                with("Enable-ExchangeCertificate (Get-ExchangeCertificate | ? Issuer -like '*Fabrikam*').Thumbprint -Services IIS,SMTP"));
        assertEquals(List.of("warning true"),
                with("Enable-ExchangeCertificate (Get-ExchangeCertificate | ? Subject -like '*mail*').Thumbprint -Services POP"));
        assertEquals(List.of("warning true"),
                with("Get-ExchangeCertificate | ? Subject -like '*mail*' | Enable-ExchangeCertificate -Services POP"));
    }
}
