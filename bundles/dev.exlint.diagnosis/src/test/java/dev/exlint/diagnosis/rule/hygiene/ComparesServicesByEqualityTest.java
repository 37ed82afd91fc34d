package dev.exlint.diagnosis.rule.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class ComparesServicesByEqualityTest {

    @Test
    void ruling23AlsoOnTheTextForm() {
        Expectations.check("""
                Get-ExchangeCertificate | Where-Object { $_.Services -eq 'SMTP' } #~ warning EXComparesServicesByEquality
                Get-ExchangeCertificate | Where-Object { "$($_.Services)" -eq 'SMTP' } #~ warning EXComparesServicesByEquality
                Get-ExchangeCertificate | Where-Object Services -eq SMTP #~ warning EXComparesServicesByEquality
                """, Hybrid.kb().context());
    }

    @Test
    void whereverTheCertificateComesFrom() {
        Expectations.check("""
                if ((Get-ExchangeCertificate PUBLIC -Server EX01).Services -eq 'SMTP') { 'x' } #~ warning EXComparesServicesByEquality
                $all = @(Get-ExchangeCertificate -Server EX01)
                if ($all[0].Services -ne 'SMTP') { 'x' } #~ warning EXComparesServicesByEquality
                """, Hybrid.kb().context());
    }

    @Test
    void containsComparesOneValueByEqualityToo() {
        Expectations.check("""
                Get-ExchangeCertificate | Where-Object { $_.Services -contains 'SMTP' } #~ warning EXComparesServicesByEquality
                Get-ExchangeCertificate | Where-Object Services -contains SMTP #~ warning EXComparesServicesByEquality
                Get-ExchangeCertificate | Where-Object { $_.CertificateDomains -contains 'smtp' }
                """, Hybrid.kb().context());
    }

    @Test
    void not16MatchLikeBandAndNoneAreFine() {
        Expectations.check("""
                Get-ExchangeCertificate | Where-Object { $_.Services -match 'SMTP' -or $_.Services -like '*SMTP*' -or $_.Services -band 16 }
                Get-ExchangeCertificate | Where-Object { $_.Services -eq 'None' }
                """, Hybrid.kb().context());
    }

    @Test
    void theFixMatchesTheWord() {
        assertEquals("Get-ExchangeCertificate | Where-Object { \"$($_.Services)\" -match '\\bSMTP\\b' }", Rewritten.by(
                "EXComparesServicesByEquality", FixKind.REVIEW, "Get-ExchangeCertificate | Where-Object { $_.Services -eq 'SMTP' }"));
        assertEquals("Get-ExchangeCertificate | ? { \"$($_.Services)\" -match '\\bIIS\\b' }", Rewritten.by(
                "EXComparesServicesByEquality", FixKind.REVIEW, "Get-ExchangeCertificate | ? Services -eq 'IIS'"));
    }
}
