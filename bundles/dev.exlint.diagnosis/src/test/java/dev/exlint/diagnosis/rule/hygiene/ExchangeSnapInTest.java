package dev.exlint.diagnosis.rule.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeSnapInTest {

    private static final String RULE = "EXExchangeSnapIn";
    private static final String SNAP_IN = "Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn\n";

    @Test
    void theSnapInBesideACertificateCmdletIsTold() {
        assertEquals("info", Rewritten.only(RULE, SNAP_IN + "Get-ExchangeCertificate").level().word());
        assertEquals(1, Rewritten.all(RULE, "asnp *Exchange*\nGet-SendConnector").size());
    }

    @Test
    void aSnapInThatIsLookedForCountsToo() {
        assertEquals(1, Rewritten.all(RULE, "Get-PSSnapin -Registered | ? { $_.Name -match 'Microsoft.Exchange' } | Add-PSSnapin\n"
                + "Get-ExchangeCertificate").size());
    }

    @Test
    void otherSnapInsAndScriptsAreNotItsBusiness() {
        assertEquals(List.of(), Rewritten.all(RULE, "Add-PSSnapin Citrix*\nGet-ExchangeCertificate"));
        assertEquals(List.of(), Rewritten.all(RULE, SNAP_IN + "Get-Mailbox"));
    }

    @Test
    void onAnEdgeServerTheShellLoadsItItself() {
        assertEquals(List.of(), Expectations.findings(SNAP_IN + "Get-ExchangeCertificate", Hybrid.kb().server(s -> s.isEdgeServer(true))
                .context()).stream()
                .filter(each -> each.rule().equals(RULE)).toList());
    }
}
