package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemovesCertificateFromStoreTest {

    private static final String FOUND = " #~ warning EXRemovesCertificateFromStore";

    @ParameterizedTest
    @ValueSource(strings = {
        "Remove-Item Cert:\\LocalMachine\\My\\A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1",
        "ri -Path \"cert:\\localmachine\\my\\$t\" -Force",
        "del -LiteralPath 'Cert:/LocalMachine/My/A1A1'",
        "Get-ChildItem Cert:\\LocalMachine\\My | Where-Object NotAfter -lt (Get-Date) | Remove-Item",
        "gci Cert:\\LocalMachine\\My\\ | ForEach-Object { Remove-Item $_.PSPath }",
        "foreach ($c in Get-ChildItem Cert:\\LocalMachine\\My) { Remove-Item -Path $c.PSPath }",
        "certutil -delstore My A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1",
        "certutil.exe /delstore \"my\" $t",
        "$store = New-Object Security.Cryptography.X509Certificates.X509Store('My','LocalMachine'); $store.Remove($c)",
        "$s = [System.Security.Cryptography.X509Certificates.X509Store]::new('My', 'LocalMachine'); $s.Remove($c)"})
    void ruling24DeletingInTheStoreIsAWarning(String script) {
        Expectations.check(script + FOUND, Hybrid.withoutSnapshot());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Remove-Item Cert:\\CurrentUser\\My\\A1A1",
        "Remove-Item Cert:\\LocalMachine\\Root\\A1A1",
        "Remove-Item C:\\Temp\\My",
        "Get-ChildItem Cert:\\LocalMachine\\My",
        "foreach ($c in Get-ChildItem Cert:\\LocalMachine\\My) { Remove-Item C:\\Temp\\x.cer }",
        "Get-ChildItem Cert:\\LocalMachine\\My | Where-Object { -not $_.HasPrivateKey } | Remove-Item",
        "certutil -store My",
        "certutil -user -delstore My A1A1",
        "$list.Remove($c)"})
    void otherStoresAndOtherThingsAreFine(String script) {
        Expectations.check(script, Hybrid.withoutSnapshot());
    }

    @Test
    void aCertificateThatIsKnownToLackItsKeyMayGo() {
        String script = "Remove-Item Cert:\\LocalMachine\\My\\INTERNAL";

        Expectations.check(script, Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.hasPrivateKey(false)).context());
        Expectations.check(script + FOUND, Hybrid.kb().context());
    }

    @Test
    void ruling37ARehearsalIsInfo() {
        Expectations.check("Remove-Item Cert:\\LocalMachine\\My\\A1A1 -WhatIf #~ info EXRemovesCertificateFromStore",
                Hybrid.withoutSnapshot());
    }
}
