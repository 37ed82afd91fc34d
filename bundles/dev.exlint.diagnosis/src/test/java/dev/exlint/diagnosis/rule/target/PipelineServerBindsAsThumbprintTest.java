package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
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
    void ruling28bWithoutSnapshotItIsAsSure() {
        Expectations.check("""
                Get-ExchangeServer | Enable-ExchangeCertificate -Services POP #~ error EXPipelineServerBindsAsThumbprint
                Get-MailboxServer | Enable-ExchangeCertificate -Thumbprint INTERNAL -Services POP #~ error EXPipelineServerBindsAsThumbprint
                Get-TransportService | Import-ExchangeCertificate -FileData $bytes #~ error EXPipelineServerBindsAsThumbprint
                """, Hybrid.withoutSnapshot());
    }

    @Test
    void namesOfServersAreServersToo() {
        String script = "'EX01', 'EX09' | Enable-ExchangeCertificate -Services POP";

        assertEquals(1, Rewritten.all("EXPipelineServerBindsAsThumbprint", script).size());
        assertEquals(1, Expectations.findings(script, Hybrid.withoutSnapshot()).stream()
                .filter(each -> each.rule().equals("EXPipelineServerBindsAsThumbprint")).count());
        assertTrue(Rewritten.all("EXPipelineServerBindsAsThumbprint", "'INTERNAL' | Enable-ExchangeCertificate -Services POP").isEmpty());
        assertTrue(Rewritten.all("EXPipelineServerBindsAsThumbprint", "'EX77' | Enable-ExchangeCertificate -Services POP").isEmpty());
    }

    @Test
    void aLoopOverServersIsFine() {
        assertTrue(Rewritten.all("EXPipelineServerBindsAsThumbprint",
                "Get-ExchangeServer | ForEach-Object { Enable-ExchangeCertificate INTERNAL -Services IIS -Server $_.Fqdn }").isEmpty());
    }
}
