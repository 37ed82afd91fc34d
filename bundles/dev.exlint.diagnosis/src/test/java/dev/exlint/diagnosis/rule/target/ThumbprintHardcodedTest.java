package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThumbprintHardcodedTest {

    private static final String RULE = "EXThumbprintHardcoded";

    private static int found(String script) {
        return (int) Expectations.findings(script, Hybrid.kb().settings(Hybrid.switchingOn(RULE)).context()).stream()
                .filter(each -> each.rule().equals(RULE)).count();
    }

    @Test
    void aLiteralIsToldHereOrInAVariable() {
        assertEquals(1, found("Enable-ExchangeCertificate INTERNAL -Services IIS"));
        assertEquals(1, found("$t = 'INTERNAL'\nEnable-ExchangeCertificate -Thumbprint $t -Services IIS"));
    }

    @Test
    void whatIsReadOrGivenIsNot() {
        assertEquals(0, found("param($t)\nEnable-ExchangeCertificate $t -Services IIS\nGet-ExchangeCertificate INTERNAL"));
        assertEquals(0, found("Enable-ExchangeCertificate (Get-ExchangeCertificate | ? Issuer -like '*Fabrikam*').Thumbprint -Services IIS,SMTP"));
    }

    @Test
    void itIsOffUntilSettingsSwitchItOn() {
        assertEquals(List.of(), Rewritten.all(RULE, "Enable-ExchangeCertificate INTERNAL -Services IIS"));
    }
}
