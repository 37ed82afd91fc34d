package dev.exlint.diagnosis.rule.connector;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinsEveryConnectorTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Get-SendConnector | Set-SendConnector -TlsCertificateName $n",
        "Get-ReceiveConnector | Set-ReceiveConnector -TlsCertificateName $n",
        "Get-SendConnector | ForEach-Object { Set-SendConnector $_.Identity -TlsCertificateName $n }",
        "foreach ($c in Get-SendConnector) { Set-SendConnector -Identity $c.Name -TlsCertificateName $n }",
        "$all = Get-SendConnector; foreach ($c in $all) { Set-SendConnector -Identity $c.Name -TlsCertificateName $n }"})
    void ruling28aOneNameForEveryConnectorIsAWarning(String script) {
        Expectations.check("param($n)\n" + script + " #~ warning EXPinsEveryConnector", Hybrid.withoutSnapshot());
    }

    @Test
    void ruling28aAFilterANameOrNullIsFine() {
        Expectations.check("""
                param($n)
                Get-SendConnector 'Outbound to Office 365' | Set-SendConnector -TlsCertificateName $n
                Get-SendConnector | Where-Object CloudServicesMailEnabled | Set-SendConnector -TlsCertificateName $n
                Get-SendConnector | ForEach-Object { if ($_.Enabled) { Set-SendConnector $_.Identity -TlsCertificateName $n } }
                Get-SendConnector | Set-SendConnector -TlsCertificateName $null
                Get-SendConnector | Set-SendConnector -ProtocolLoggingLevel Verbose
                """, Hybrid.withoutSnapshot());
    }

    @Test
    void anEarlyContinueIsAFilter() {
        Expectations.check("param($n)\nforeach ($c in Get-SendConnector) { if (-not $c.Enabled) { continue }; Set-SendConnector $c.Name -TlsCertificateName $n }",
                Hybrid.withoutSnapshot());
    }
}
