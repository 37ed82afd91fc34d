package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class ServerTakesOneServerTest {

    @Test
    void aListFailsWhereverItStands() {
        Expectations.check("""
                $servers = 'EX01','EX09'
                Enable-ExchangeCertificate INTERNAL -Services IIS -Server EX01,EX09 #~ error EXServerTakesOneServer
                Get-ExchangeCertificate -Server $servers #~ error EXServerTakesOneServer
                Enable-ExchangeCertificate INTERNAL -Services IIS -Server EX01
                """, Hybrid.kb().context());
    }

    @Test
    void theFixLoops() {
        assertEquals("foreach ($server in 'ex1','ex2') { Enable-ExchangeCertificate $t -Services IIS -Server $server }",
                Rewritten.by("EXServerTakesOneServer", FixKind.REVIEW, "Enable-ExchangeCertificate $t -Services IIS -Server ex1,ex2"));
    }

    @Test
    void aDistinguishedNameHoldsCommas() {
        assertTrue(Rewritten.all("EXServerTakesOneServer",
                "Enable-ExchangeCertificate INTERNAL -Services IIS -Server 'CN=EX01,CN=Servers,DC=contoso'").isEmpty());
    }
}
