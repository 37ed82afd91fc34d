package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnablesEveryCertificateTest {

    @Test
    void anUnfilteredPipeReachesAll() {
        assertEquals("error", Rewritten.only("EXEnablesEveryCertificate",
                "Get-ExchangeCertificate | Sort-Object NotAfter | Enable-ExchangeCertificate -Services POP").level().word());
    }

    @Test
    void aChoiceIsNotEveryCertificate() {
        for (String pipe : List.of("Get-ExchangeCertificate INTERNAL | ", "Get-ExchangeCertificate | Where-Object { $_.Subject -eq 'x' } | ",
                "Get-ExchangeCertificate -DomainName mail.contoso.example | ", "param($p)\nGet-ExchangeCertificate @p | ")) {
            assertTrue(Rewritten.all("EXEnablesEveryCertificate", pipe + "Enable-ExchangeCertificate -Services POP").isEmpty(), pipe);
        }
    }
}
