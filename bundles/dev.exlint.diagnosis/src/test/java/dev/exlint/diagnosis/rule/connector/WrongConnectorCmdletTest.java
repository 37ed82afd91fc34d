package dev.exlint.diagnosis.rule.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongConnectorCmdletTest {

    private static final String FOUND = " #~ error EXWrongConnectorCmdlet";

    @ParameterizedTest
    @ValueSource(strings = {
        "Get-SendConnector 'x' | Set-ReceiveConnector -Fqdn mail.contoso.example",
        "Get-SendConnector | Where-Object Enabled | Set-ReceiveConnector -Fqdn mail.contoso.example",
        "Get-SendConnector | ForEach-Object { Set-ReceiveConnector $_.Identity -Fqdn mail.contoso.example }",
        "foreach ($c in Get-SendConnector) { Set-ReceiveConnector -Identity $c.Identity -Fqdn mail.contoso.example }",
        "Get-ReceiveConnector | Set-SendConnector -Fqdn mail.contoso.example"})
    void connectorsOfTheOtherKindAreAnError(String script) {
        Expectations.check(script + FOUND, Hybrid.withoutSnapshot());
    }

    @Test
    void aNameThatOnlyTheOtherKindHasIsAnError() {
        Expectations.check("Set-ReceiveConnector 'Outbound to Office 365' -Fqdn mail.contoso.example" + FOUND, Hybrid.kb().context());
    }

    @Test
    void theOtherCmdletIsOfferedForALook() {
        String script = "Get-SendConnector 'x' | set-receiveconnector -Fqdn mail.contoso.example";
        Finding finding = Expectations.finding(script, Hybrid.withoutSnapshot());

        assertEquals(FixKind.REVIEW, finding.fixes().get(0).kind());
        assertEquals("Get-SendConnector 'x' | Set-SendConnector -Fqdn mail.contoso.example", finding.fixes().get(0).applyTo(script));
        assertEquals("set-receiveconnector", Expectations.marked(script, finding));
    }

    @Test
    void aLoopThatOnlyReadsTheOtherKindIsFine() {
        Expectations.check("""
                foreach ($c in Get-SendConnector) { Set-ReceiveConnector 'EX01\\Default' -Fqdn $c.Fqdn }
                Get-ReceiveConnector | Set-ReceiveConnector -Fqdn mail.contoso.example
                """, Hybrid.withoutSnapshot());
    }
}
