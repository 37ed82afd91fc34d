package dev.exlint.diagnosis.rule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PipelineServerBindsAsThumbprintTest {

    @Test
    void ruling28bAlsoWithAThumbprintAndForImport() {
        Expectations.check("""
                Get-ExchangeServer | Enable-ExchangeCertificate -Services IIS #~ error EXPipelineServerBindsAsThumbprint
                Get-ExchangeServer | Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS #~ error EXPipelineServerBindsAsThumbprint
                Get-ExchangeServer | Import-ExchangeCertificate -FileData $bytes #~ error EXPipelineServerBindsAsThumbprint
                """, Hybrid.kb().context());
    }

    @Test
    void aLoopOverServersIsFine() {
        assertTrue(Rewritten.all("EXPipelineServerBindsAsThumbprint",
                "Get-ExchangeServer | ForEach-Object { Enable-ExchangeCertificate INTERNAL -Services IIS -Server $_.Fqdn }").isEmpty());
    }
}
